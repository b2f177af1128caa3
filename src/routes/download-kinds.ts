import { address } from '../domain/text/address.ts';
import { buildBibliography } from '../models/article/bibliography.ts';
import { buildSearchRecordsModel } from '../models/data/search-records.ts';
import { buildStoryData } from '../models/data/story-data.ts';
import { buildStoryFeedModel } from '../models/feeds/feed.ts';
import { buildPastCard } from '../models/page/card.ts';
import { buildFigureTable } from '../models/specs/figure-table.ts';
import { buildCalendarModel } from '../models/timeline/calendar.ts';
import { storyKind } from './page-kind.ts';
import { noFragments } from './record-parts.ts';

/** What a story has for programs, and for readers to export. */
export const downloadKinds = {
  bibliography: storyKind({
    routes: [
      { pattern: '/[slug]/[report]/cite.bib', entrypoint: 'src/entrypoints/[slug]/[report]/cite.bib.ts' },
      { pattern: '/[slug]/[report]/cite.json', entrypoint: 'src/entrypoints/[slug]/[report]/cite.json.ts' },
    ],
    paths: ({ id, reports }) =>
      reports.map((report) => ({ at: [address.biblatex(id, report), address.cslJson(id, report)], report })),
    build: ({ edition, story, getReport, articleOf }, { report }) =>
      buildBibliography(edition, story, getReport(report), articleOf(report).sources),
    fragments: noFragments,
    card: null,
    sitemap: null,
  }),
  calendar: storyKind({
    routes: [{ pattern: '/[slug]/timeline.ics', entrypoint: 'src/entrypoints/[slug]/timeline.ics.ts' }],
    paths: ({ id }) => [{ at: address.calendar(id) }],
    build: ({ edition, story }) => buildCalendarModel(edition, story),
    fragments: noFragments,
    card: null,
    sitemap: null,
  }),
  'figure-table': storyKind({
    routes: [{ pattern: '/[slug]/specs.csv', entrypoint: 'src/entrypoints/[slug]/specs.csv.ts' }],
    paths: ({ id }) => [{ at: address.table(id) }],
    build: ({ edition, story }) => buildFigureTable(edition, story),
    fragments: noFragments,
    card: null,
    sitemap: null,
  }),
  data: storyKind({
    routes: [{ pattern: '/[slug]/data.json', entrypoint: 'src/entrypoints/[slug]/data.json.ts' }],
    paths: ({ id }) => [{ at: address.data(id) }],
    build: ({ edition, story }) => buildStoryData(edition, story),
    fragments: noFragments,
    card: null,
    sitemap: null,
  }),
  'search-records': storyKind({
    routes: [{ pattern: '/[slug]/search.json', entrypoint: 'src/entrypoints/[slug]/search.json.ts' }],
    paths: ({ id }) => [{ at: address.searchRecords(id) }],
    build: ({ edition, story }) => buildSearchRecordsModel(edition, story),
    // The index is made from it.
    fragments: null,
    card: null,
    sitemap: null,
    optional: 'search',
  }),
  'story-feed': storyKind({
    routes: [
      { pattern: '/[slug]/feed.xml', entrypoint: 'src/entrypoints/[slug]/feed.xml.ts' },
      { pattern: '/[slug]/atom.xml', entrypoint: 'src/entrypoints/[slug]/atom.xml.ts' },
      { pattern: '/[slug]/feed.json', entrypoint: 'src/entrypoints/[slug]/feed.json.ts' },
    ],
    paths: ({ id }) => [{ at: [address.feed(id), address.atom(id), address.jsonFeed(id)] }],
    build: ({ edition, story }) => buildStoryFeedModel(edition, story),
    fragments: noFragments,
    card: null,
    sitemap: null,
  }),
  /** The cards of all pages, which their own records make; of its own it has the one that all views of a story's past share. */
  card: storyKind({
    routes: [{ pattern: '/[...page]/card.png', entrypoint: null }],
    paths: ({ id }) => [{ at: address.pastCard(id) }],
    build: ({ edition, story }) => buildPastCard(edition, story),
    fragments: null,
    card: null,
    sitemap: null,
    optional: 'cards',
  }),
};

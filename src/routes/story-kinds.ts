import type { IsoDay } from '../domain/dates/iso-day.ts';
import { address, fragment } from '../domain/text/address.ts';
import { findLatestChange } from '../models/feeds/sitemap.ts';
import { buildArticleCard, buildSpecsCard, buildStoryCard, buildTimelineCard } from '../models/page/card.ts';
import { buildSpecSheetModel } from '../models/specs/spec-sheet.ts';
import { buildStoryModel } from '../models/story/story.ts';
import { buildTimelineModel } from '../models/timeline/timeline.ts';
import type { StoryOutline } from './outline.ts';
import { storyKind, type Path } from './page-kind.ts';
import { slugRoute } from './record-parts.ts';

/**
 * The pages of a story for readers. All but its articles are there as of today and as of each day on which a report came out; those of
 * the past share a card and are in no sitemap.
 */
export const storyKinds = {
  story: storyKind({
    routes: [
      slugRoute,
      { pattern: '/[slug]/as-of/[day]/', entrypoint: 'src/entrypoints/[slug]/as-of/[day]/index.astro' },
    ],
    paths: (outline) => listViews(outline, address.story),
    build: ({ edition, viewOf }, { asOf }) => buildStoryModel(edition, viewOf(asOf)),
    fragments: ({ headings }, { asOf }) => (asOf === null ? headings() : []),
    card: ({ asOf }) => (asOf === null ? ({ edition, story }) => buildStoryCard(edition, story) : null),
    sitemap: ({ reports }) => findLatestChange(reports),
  }),
  timeline: storyKind({
    routes: [
      { pattern: '/[slug]/timeline/', entrypoint: 'src/entrypoints/[slug]/timeline.astro' },
      {
        pattern: '/[slug]/as-of/[day]/timeline/',
        entrypoint: 'src/entrypoints/[slug]/as-of/[day]/timeline.astro',
      },
    ],
    paths: (outline) => listViews(outline, address.timeline),
    build: ({ edition, viewOf }, { asOf }) => buildTimelineModel(edition, viewOf(asOf)),
    fragments: ({ statementsOf }, { asOf }) =>
      statementsOf(asOf)?.map(({ kind, id }) => fragment[kind](id)) ?? null,
    card: ({ asOf }) => (asOf === null ? ({ edition, story }) => buildTimelineCard(edition, story) : null),
    sitemap: ({ reports }) => findLatestChange(reports),
  }),
  specs: storyKind({
    routes: [
      { pattern: '/[slug]/specs/', entrypoint: 'src/entrypoints/[slug]/specs.astro' },
      { pattern: '/[slug]/as-of/[day]/specs/', entrypoint: 'src/entrypoints/[slug]/as-of/[day]/specs.astro' },
    ],
    paths: (outline) => listViews(outline, address.specs),
    build: ({ edition, viewOf }, { asOf }) => buildSpecSheetModel(edition, viewOf(asOf)),
    fragments: ({ figuresOf }, { asOf }) =>
      figuresOf(asOf)?.map(({ subject, property }) => fragment.figure(subject, property)) ?? null,
    card: ({ asOf }) => (asOf === null ? ({ edition, story }) => buildSpecsCard(edition, story) : null),
    sitemap: ({ reports }) => findLatestChange(reports),
  }),
  article: storyKind({
    routes: [{ pattern: '/[slug]/[report]/', entrypoint: 'src/entrypoints/[slug]/[report]/index.astro' }],
    paths: ({ id, reports }) =>
      reports.map((report) => ({ at: address.report(id, report), story: id, report })),
    build: ({ articleOf }, { report }) => articleOf(report),
    fragments: ({ articleOf }, { story, report }) => {
      const article = articleOf(report);
      if (!article) return null;
      const corrections = Array.from({ length: article.corrections }, (_, index) =>
        fragment.correction(story, report, index),
      );
      return [...article.headings, ...article.sources.map(fragment.source), ...corrections];
    },
    card:
      ({ report }) =>
      ({ edition, story, getReport }) =>
        buildArticleCard(edition, story, getReport(report)),
    sitemap: ({ reports }, { report }) => reports.find(({ id }) => id === report)?.pageChanged ?? null,
  }),
};

/** A page as of today, and as of each day. */
function listViews(
  { id, days }: StoryOutline,
  addressOf: (story: string, asOf: IsoDay | null) => string,
): (Path & { asOf: IsoDay | null })[] {
  return [null, ...days].map((asOf) => ({ at: addressOf(id, asOf), asOf }));
}

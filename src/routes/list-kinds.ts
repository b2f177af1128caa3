import { address, fragment } from '../domain/text/address.ts';
import { findLatestChange } from '../models/feeds/sitemap.ts';
import { buildArchiveModel } from '../models/lists/archive.ts';
import { buildAuthorModel } from '../models/lists/author.ts';
import { buildAuthorsModel } from '../models/lists/authors.ts';
import { buildCorrectionsPageModel } from '../models/lists/corrections-page.ts';
import { buildForecastsModel } from '../models/lists/forecasts.ts';
import { buildFrontModel } from '../models/lists/front.ts';
import type { ReportListing } from '../models/lists/listing.ts';
import type { Listings } from '../models/lists/listings.ts';
import { buildMonthModel } from '../models/lists/month.ts';
import { buildPublisherPageModel } from '../models/lists/publisher-page.ts';
import type { ListedReport } from '../models/lists/report-index.ts';
import { buildSourcesPageModel, listedSources } from '../models/lists/sources-page.ts';
import { buildTopicModel } from '../models/lists/topic.ts';
import { buildTopicsModel } from '../models/lists/topics.ts';
import { pageSizes } from '../models/page/pagination.ts';
import { listCorrectionDays } from '../models/records/last-change.ts';
import { siteKind } from './page-kind.ts';
import { noFragments, numberEach, numberPages, pageCard } from './record-parts.ts';

/**
 * The lists over all stories. What a list holds moves on to its next page as it grows, so that links may use no fragment of one: a
 * correction is linked to on its article. All pages of a list share the card of its first.
 */
export const listKinds = {
  front: siteKind({
    routes: [
      { pattern: '/', entrypoint: 'src/entrypoints/index.astro' },
      { pattern: '/page/[page]/', entrypoint: 'src/entrypoints/page/[page].astro' },
    ],
    paths: ({ stories }) => numberPages(stories, pageSizes.stories, address.front),
    build: ({ edition, listings }, { page }) => buildFrontModel(edition, listings, page),
    fragments: noFragments,
    card: ({ page }) =>
      page === 1 ? pageCard('front', ({ site }) => ({ ...site, title: site.name })) : null,
    sitemap: ({ latestChange }) => latestChange(),
    changesWith: 'listings',
  }),
  sources: siteKind({
    routes: [{ pattern: '/sources/', entrypoint: 'src/entrypoints/sources/index.astro' }],
    paths: () => [{ at: address.sources() }],
    build: ({ edition, listings }) => buildSourcesPageModel(edition, listings),
    fragments: ({ publishers }) => publishers().map(fragment.publisher),
    card: () => pageCard('sources'),
    sitemap: ({ latestChange }) => latestChange(),
    changesWith: 'listings',
  }),
  publisher: siteKind({
    routes: [
      {
        pattern: '/sources/[publisher]/[...page]/',
        entrypoint: 'src/entrypoints/sources/[publisher]/[...page].astro',
      },
    ],
    // The page of all publishers lists the sources of the others.
    paths: ({ sources }) =>
      numberEach(
        [...sources].filter(([, count]) => count > listedSources),
        pageSizes.sources,
        address.publisher,
      ),
    build: ({ edition, listings }, { key, page }) => buildPublisherPageModel(edition, listings, key, page),
    fragments: noFragments,
    card: null,
    sitemap: ({ listings }, { key }) =>
      findLatestChange((listings.publishers.get(key) ?? []).flatMap(({ story }) => story.reports)),
    changesWith: 'listings',
  }),
  forecasts: siteKind({
    routes: [{ pattern: '/forecasts/[...page]/', entrypoint: 'src/entrypoints/forecasts/[...page].astro' }],
    paths: ({ forecasts }) => numberPages(forecasts, pageSizes.forecasts, address.forecasts),
    build: ({ edition, listings }, { page }) => buildForecastsModel(edition, listings, page),
    fragments: noFragments,
    card: ({ page }) => (page === 1 ? pageCard('forecasts') : null),
    sitemap: ({ listings }) => findLatestChange(listReports(listings).filter((each) => each.tellsForecast)),
    changesWith: 'listings',
  }),
  corrections: siteKind({
    routes: [
      { pattern: '/corrections/[...page]/', entrypoint: 'src/entrypoints/corrections/[...page].astro' },
    ],
    paths: ({ corrections }) => numberPages(corrections, pageSizes.corrections, address.corrections),
    build: ({ edition, listings }, { page }) => buildCorrectionsPageModel(edition, listings, page),
    fragments: noFragments,
    card: ({ page }) => (page === 1 ? pageCard('corrections') : null),
    sitemap: ({ listings }) => {
      const corrections = listReports(listings).flatMap((report) => report.corrections);
      return listCorrectionDays(corrections).sort().at(-1) ?? null;
    },
    changesWith: 'listings',
  }),
  topics: siteKind({
    routes: [{ pattern: '/topics/', entrypoint: 'src/entrypoints/topics/index.astro' }],
    paths: () => [{ at: address.topics() }],
    build: ({ edition, listings }) => buildTopicsModel(edition, listings),
    fragments: noFragments,
    card: () => pageCard('page'),
    sitemap: ({ latestChange }) => latestChange(),
    changesWith: 'listings',
  }),
  authors: siteKind({
    routes: [{ pattern: '/authors/', entrypoint: 'src/entrypoints/authors/index.astro' }],
    paths: () => [{ at: address.authors() }],
    build: ({ edition, listings }) => buildAuthorsModel(edition, listings),
    fragments: noFragments,
    card: () => pageCard('page'),
    sitemap: ({ latestChange }) => latestChange(),
    changesWith: 'listings',
  }),
  archive: siteKind({
    routes: [{ pattern: '/archive/', entrypoint: 'src/entrypoints/archive/index.astro' }],
    paths: () => [{ at: address.archive() }],
    build: ({ edition, listings }) => buildArchiveModel(edition, listings),
    fragments: noFragments,
    card: () => pageCard('page'),
    sitemap: ({ latestChange }) => latestChange(),
    changesWith: 'listings',
  }),
  topic: siteKind({
    routes: [
      { pattern: '/topics/[topic]/[...page]/', entrypoint: 'src/entrypoints/topics/[topic]/[...page].astro' },
    ],
    paths: ({ topics }) => numberEach(topics, pageSizes.reports, address.topic),
    build: ({ edition, listings }, { key, page }) => buildTopicModel(edition, listings, key, page),
    fragments: noFragments,
    card: null,
    sitemap: ({ listings }, { key }) => findLatestOf(listings.index.topics.get(key)?.reports),
    changesWith: 'listings',
  }),
  author: siteKind({
    routes: [
      {
        pattern: '/authors/[author]/[...page]/',
        entrypoint: 'src/entrypoints/authors/[author]/[...page].astro',
      },
    ],
    paths: ({ authors }) => numberEach(authors, pageSizes.reports, address.author),
    build: ({ edition, listings }, { key, page }) => buildAuthorModel(edition, listings, key, page),
    fragments: noFragments,
    card: null,
    sitemap: ({ listings }, { key }) => findLatestOf(listings.index.authors.get(key)),
    changesWith: 'listings',
  }),
  month: siteKind({
    routes: [
      {
        pattern: '/archive/[month]/[...page]/',
        entrypoint: 'src/entrypoints/archive/[month]/[...page].astro',
      },
    ],
    paths: ({ months }) => numberEach(months, pageSizes.reports, address.month),
    build: ({ edition, listings }, { key, page }) => buildMonthModel(edition, listings, key, page),
    fragments: noFragments,
    card: null,
    sitemap: ({ listings }, { key }) => findLatestOf(listings.index.months.get(key)),
    changesWith: 'listings',
  }),
};

function findLatestOf(reports: readonly ListedReport[] = []): string | null {
  return findLatestChange(reports.map(({ report }) => report));
}

function listReports({ stories }: Listings): ReportListing[] {
  return stories.flatMap(({ reports }) => reports);
}

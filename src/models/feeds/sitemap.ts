import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { listAuthorPages } from '../lists/author.ts';
import { listCorrectionDays } from '../records/last-change.ts';
import type { ReportListing } from '../lists/listing.ts';
import type { Listings } from '../lists/listings.ts';
import { countPages, pageSizes, takePage } from '../page/pagination.ts';
import { listMonthPages } from '../lists/month.ts';
import { listPublisherPages } from '../lists/publisher-page.ts';
import type { ListedReport } from '../lists/report-index.ts';
import { listTopicPages } from '../lists/topic.ts';

/** How many addresses a part of the sitemap holds at most; the protocol allows 50,000: https://www.sitemaps.org/protocol.html */
const SIZE = 10_000;

/** A page in the sitemap. */
export interface SitemapEntry {
  /** The page's full address. */
  location: string;
  /**
   * When its report, or the latest of its reports, came out, was updated or corrected, or a later one told what came of it: a day or an instant in UTC, as the W3C's date
   * and time formats have them; null where a page has none.
   */
  lastModified: string | null;
}

/** How many parts the sitemap has. */
export function countSitemaps(edition: Edition, listings: Listings): number {
  return countPages(listEntries(edition, listings).length, SIZE);
}

/** A part of the sitemap, from 0, which together list every page; views of the past are no pages of their own. */
export function buildSitemapEntries(edition: Edition, listings: Listings, part = 0): SitemapEntry[] {
  return takePage(listEntries(edition, listings), SIZE, part + 1);
}

function listEntries(edition: Edition, listings: Listings): SitemapEntry[] {
  const { stories } = listings;
  const { site, pages } = edition;
  const entry = (path: string, lastModified: string | null): SitemapEntry => ({
    location: new URL(path, site.url).href,
    lastModified,
  });
  const ofList = (
    addressOf: (page: number) => string,
    pages: number,
    lastModified: string | null,
  ): SitemapEntry[] => Array.from({ length: pages }, (_, index) => entry(addressOf(index + 1), lastModified));
  const ofReports = (addressOf: (page: number) => string, pages: number, reports: readonly ListedReport[]) =>
    ofList(addressOf, pages, findLatestChange(reports.map(({ report }) => report)));
  const all = stories.flatMap(({ reports }) => reports);
  const latest = findLatestChange(all);
  const corrections = all.flatMap((report) => report.corrections);
  const forecasts = stories.flatMap((listing) => listing.forecasts);
  return [
    ...ofList(address.front, countPages(stories.length, pageSizes.stories), latest),
    entry(address.sources(), latest),
    ...listPublisherPages(listings).flatMap(({ publisher, pages, stories }) => {
      const changed = findLatestChange(stories.flatMap(({ reports }) => reports));
      return ofList((page) => address.publisher(publisher, page), pages, changed);
    }),
    ...ofList(
      address.forecasts,
      countPages(forecasts.length, pageSizes.forecasts),
      findLatestChange(all.filter(({ tellsForecast }) => tellsForecast)),
    ),
    ...ofList(
      address.corrections,
      countPages(corrections.length, pageSizes.corrections),
      listCorrectionDays(corrections).sort().at(-1) ?? null,
    ),
    ...[address.topics(), address.authors(), address.archive()].map((path) => entry(path, latest)),
    ...listTopicPages(listings).flatMap(({ topic, pages, reports }) =>
      ofReports((page) => address.topic(topic, page), pages, reports),
    ),
    ...listAuthorPages(edition, listings).flatMap(({ author, pages, reports }) =>
      ofReports((page) => address.author(author, page), pages, reports),
    ),
    ...listMonthPages(listings).flatMap(({ month, pages, reports }) =>
      ofReports((page) => address.month(month, page), pages, reports),
    ),
    entry(address.search(), null),
    ...pages.map(({ id }) => entry(address.page(id), null)),
    ...stories.flatMap(({ id, reports }) => [
      ...[address.story(id), address.timeline(id), address.specs(id)].map((path) =>
        entry(path, findLatestChange(reports)),
      ),
      ...reports.map((report) => entry(address.report(id, report.id), report.pageChanged)),
    ]),
  ];
}

/** The latest change of several reports; of two at once that of the later in the list. */
function findLatestChange(reports: readonly ReportListing[]): string | null {
  const [first, ...others] = reports;
  if (!first) return null;
  return others.reduce((latest, each) => (each.changedAt >= latest.changedAt ? each : latest), first).changed;
}

import type { ReportListing } from '../lists/listing.ts';
import { countPages, takePage } from '../page/pagination.ts';

/** How many addresses a part of the sitemap holds at most; the protocol allows 50,000: https://www.sitemaps.org/protocol.html */
const SIZE = 10_000;

/** A page in the sitemap. */
export interface SitemapEntry {
  /** The page's full address. */
  location: string;
  /**
   * When its report, or the latest of its reports, came out, was updated or corrected, or a later one said what came of it: a day or an instant in UTC, as the W3C's date
   * and time formats have them; null where a page has none.
   */
  lastModified: string | null;
}

/** How many parts a sitemap of so many pages has. */
export function countSitemaps(pages: number): number {
  return countPages(pages, SIZE);
}

/** A part of the sitemap, from 0. */
export function takeSitemap(entries: readonly SitemapEntry[], part: number): SitemapEntry[] {
  return takePage(entries, SIZE, part + 1);
}

/** The latest change of several reports, null where there is none; of two at once that of the later in the list. */
export function findLatestChange(reports: readonly ReportListing[]): string | null {
  const [first, ...others] = reports;
  if (!first) return null;
  return others.reduce((latest, each) => (each.changedAt >= latest.changedAt ? each : latest), first).changed;
}

import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { readTimestamp } from '../records/listed-date.ts';
import type { StoryListing } from '../lists/listing.ts';
import type { Listings } from '../lists/listings.ts';
import { writeTime } from '../records/publication-times.ts';

/** How long an article is news, in milliseconds: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export const NEWS_SPAN = 2 * 24 * 60 * 60 * 1000;

/** How many articles a news sitemap holds at most. */
const SIZE = 1000;

/** The articles that came out in the two days before a moment. */
export interface NewsSitemap {
  publication: { name: string; language: string };
  /** The latest first. */
  articles: { location: string; title: string; published: string }[];
}

/** The news sitemap at a moment, in epoch milliseconds. */
export function buildNewsSitemap(
  { site }: Pick<Edition, 'site'>,
  { stories }: Listings,
  moment: number,
): NewsSitemap {
  const fresh = stories.flatMap(({ id, reports }) =>
    reports
      .filter(({ outAt }) => isNews(outAt, moment))
      .map((report) => ({ report, path: address.report(id, report.id) })),
  );
  fresh.sort((a, b) => b.report.outAt - a.report.outAt || (a.path < b.path ? -1 : 1));
  return {
    publication: { name: site.name, language: site.language },
    articles: fresh.slice(0, SIZE).map(({ report, path }) => ({
      location: new URL(path, site.url).href,
      title: report.title,
      published: tellRelease(report),
    })),
  };
}

/** Whether what came out at a moment is news at another one. */
export function isNews(outAt: number, moment: number): boolean {
  return outAt <= moment && moment - outAt < NEWS_SPAN;
}

/** As it was written, or, after an embargo, when that ended. */
function tellRelease({ published, publishedAt, outAt }: StoryListing['reports'][number]): string {
  if (outAt === publishedAt) return writeTime(readTimestamp(published));
  return new Date(outAt).toISOString().replace('.000Z', 'Z');
}

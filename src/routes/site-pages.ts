import type { Edition } from '../domain/story/edition.ts';
import { once } from '../domain/text/memoize.ts';
import type { GetFeedBodies } from '../models/feeds/feed.ts';
import { findLatestChange, type SitemapEntry } from '../models/feeds/sitemap.ts';
import { listAuthors } from '../models/lists/authors.ts';
import type { StoryListing } from '../models/lists/listing.ts';
import { openListings, type Listings } from '../models/lists/listings.ts';
import { countLoad } from '../models/lists/sources-page.ts';
import { countItems } from '../models/lists/topic.ts';
import { listKindPages } from './list-kind-pages.ts';
import { emptySite, type SiteOutline } from './outline.ts';
import type { SitePage } from './page.ts';
import { tables, type PageTables } from './table.ts';

/**
 * Every page that belongs to no story, of an edition with the listings of all its stories.
 *
 * @param moment in epoch milliseconds; only kinds that change with it show more of it than its day
 * @param getFeedBodies is asked, while the feed is built, for the bodies of those stories that have reports in it
 */
export function listSitePages(
  edition: Edition,
  stories: readonly StoryListing[],
  moment: number,
  getFeedBodies: GetFeedBodies,
  { site, story }: PageTables = tables,
): SitePage[] {
  const listings = openListings(stories);
  const outline = outlineSite(edition, listings);
  const entries = listSitemapEntries(edition, listings, { site, story });
  const latestChange = once(() => findLatest(listings));
  const source = { edition, listings, moment, getFeedBodies, latestChange, sitemapEntries: () => entries };
  return listKindPages(site, { ...outline, listed: entries.length }, source);
}

/** What the sitemaps together list, by the order of the tables; views of the past are no pages of their own. */
export function listSitemapEntries(
  edition: Edition,
  listings: Listings,
  { site, story }: PageTables = tables,
): SitemapEntry[] {
  const toEntries = (addresses: readonly string[], lastModified: string | null) =>
    addresses.map((path) => ({ location: new URL(path, edition.site.url).href, lastModified }));
  const outline = outlineSite(edition, listings);
  const listed = { edition, listings, latestChange: once(() => findLatest(listings)) };
  return [
    ...Object.values(site).flatMap((kind) =>
      kind
        .list(outline)
        .flatMap(({ addresses, sitemap }) => (sitemap ? toEntries(addresses, sitemap(listed)) : [])),
    ),
    ...listings.stories.flatMap((listing) => {
      const reports = listing.reports.map(({ id }) => id);
      return Object.values(story).flatMap((kind) =>
        kind
          .list({ id: listing.id, reports, days: [] })
          .flatMap(({ addresses, sitemap }) => (sitemap ? toEntries(addresses, sitemap(listing)) : [])),
      );
    }),
  ];
}

function outlineSite(edition: Edition, listings: Listings): SiteOutline {
  const { topics, months } = listings.index;
  const count = (countOf: (listing: StoryListing) => number) =>
    listings.stories.reduce((total, listing) => total + countOf(listing), 0);
  return {
    ...emptySite,
    pages: edition.pages.map(({ id }) => id),
    stories: listings.stories.length,
    forecasts: count(({ forecasts }) => forecasts.length),
    corrections: count(({ reports }) =>
      reports.reduce((total, { corrections }) => total + corrections.length, 0),
    ),
    sources: new Map([...listings.publishers].map(([id, own]) => [id, countLoad(own).sourceCount])),
    topics: new Map([...topics].map(([topic, own]) => [topic, countItems(own)])),
    authors: new Map(listAuthors(edition, listings).map(({ id, reports }) => [id, reports.length])),
    months: new Map([...months].map(([month, reports]) => [month, reports.length])),
    hasContact: edition.site.contact !== null,
  };
}

function findLatest({ stories }: Listings): string | null {
  return findLatestChange(stories.flatMap(({ reports }) => reports));
}

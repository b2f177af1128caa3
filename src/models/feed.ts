import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { sortByDate, type CorrectionModel } from './correction.ts';
import type { ReportListing, StoryListing } from './listing.ts';

/** How many reports, the latest ones, the feed of a site tells, and that of a story. */
const LATEST = { site: 50, story: 100 };

/** The feed of a site or of one story, whatever its format. Addresses are full ones, moments are epoch milliseconds. */
export interface FeedModel {
  title: string;
  description: string;
  language: string;
  /** Who publishes it. */
  publisher: string;
  /** The page whose reports it tells. */
  page: string;
  /** Its own address in each format. */
  addresses: { rss: string; atom: string; json: string };
  /** When the latest of its entries changed; 0 while it has none. */
  updatedAt: number;
  /** The latest first, by publication. */
  entries: FeedEntry[];
}

/** A report in a feed. */
export interface FeedEntry {
  /** The address of its article, which is its id too. */
  link: string;
  title: string;
  description: string;
  authors: string[];
  publishedAt: number;
  /** When it was last changed: published, updated or corrected. */
  updatedAt: number;
  /** By date, each with its own place on the article. */
  corrections: (CorrectionModel & { href: string })[];
}

/** The latest reports of all stories as a feed. */
export function buildFeedModel(edition: Edition, listings: readonly StoryListing[]): FeedModel {
  const { name, description } = edition.site;
  return buildFeed(edition, { title: name, description, page: address.front() }, null, listings, LATEST.site);
}

/** The reports of a story as a feed, or the latest of many. */
export function buildStoryFeedModel(edition: Edition, listing: StoryListing): FeedModel {
  const { id, title, summary } = listing;
  const head = {
    title: `${title} — ${edition.site.name}`,
    description: summary,
    page: address.story(id),
  };
  return buildFeed(edition, head, id, [listing], LATEST.story);
}

function buildFeed(
  edition: Edition,
  head: { title: string; description: string; page: string },
  story: string | null,
  listings: readonly StoryListing[],
  size: number,
): FeedModel {
  const { site } = edition;
  const full = (path: string) => new URL(path, site.url).href;
  const reports = listings
    .flatMap(({ id, reports }) => reports.map((report) => ({ report, path: address.report(id, report.id) })))
    .sort((a, b) => b.report.publishedAt - a.report.publishedAt || (a.path < b.path ? -1 : 1));
  const entries = reports.slice(0, size).map(({ report, path }) => buildEntry(report, full(path), edition));
  return {
    title: head.title,
    description: head.description,
    language: site.language,
    publisher: site.name,
    page: full(head.page),
    addresses: {
      rss: full(address.feed(story)),
      atom: full(address.atom(story)),
      json: full(address.jsonFeed(story)),
    },
    updatedAt: entries.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0),
    entries,
  };
}

function buildEntry(report: ReportListing, link: string, { authors }: Edition): FeedEntry {
  return {
    link,
    title: report.title,
    description: report.description,
    authors: report.authors.flatMap((author) => authors.get(author)?.name ?? []),
    publishedAt: report.publishedAt,
    updatedAt: report.changedAt,
    corrections: sortByDate(report.corrections).map((correction) => ({
      ...correction,
      href: `${link}#${correction.fragment}`,
    })),
  };
}

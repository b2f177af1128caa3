import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Report, Story } from '../domain/story.ts';
import { beginOf } from '../domain/timestamp.ts';
import { buildCorrections, type CorrectionModel } from './correction.ts';
import { findLastChange } from './last-change.ts';

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

/** Every report of an edition, or of one of its stories, as a feed. */
export function buildFeedModel(edition: Edition, story: Story | null = null): FeedModel {
  const { site, stories } = edition;
  const full = (path: string) => new URL(path, site.url).href;
  const entries = (story ? [story] : stories).flatMap((each) =>
    each.reports.map((report) => buildEntry(report, each, edition)),
  );
  const id = story?.id ?? null;
  return {
    title: story ? `${story.title} — ${site.name}` : site.name,
    description: story?.summary ?? site.description,
    language: site.language,
    publisher: site.name,
    page: full(story ? address.story(story.id) : address.front()),
    addresses: {
      rss: full(address.feed(id)),
      atom: full(address.atom(id)),
      json: full(address.jsonFeed(id)),
    },
    updatedAt: entries.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0),
    entries: entries.sort((a, b) => b.publishedAt - a.publishedAt || (a.link < b.link ? -1 : 1)),
  };
}

function buildEntry(report: Report, story: Story, edition: Edition): FeedEntry {
  const { site, authors } = edition;
  const link = new URL(address.report(story.id, report.id), site.url).href;
  return {
    link,
    title: report.title,
    description: report.description,
    authors: report.authors.flatMap((author) => authors.get(author)?.name ?? []),
    publishedAt: beginOf(report.published, site.timeZone),
    updatedAt: beginOf(findLastChange(report, site.timeZone), site.timeZone),
    corrections: buildCorrections(report, story, edition).map((correction) => ({
      ...correction,
      href: `${link}#${correction.fragment}`,
    })),
  };
}

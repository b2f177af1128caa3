import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import type { Story } from '../domain/story.ts';
import { listFeeds, type FeedLink } from './feed-link.ts';

/** A name with the address that it leads to. */
export interface LinkModel {
  label: string;
  href: string;
}

/** What stands around every page. */
export interface PageFrame {
  /** The site's name. */
  site: string;
  language: string;
  timeZone: string;
  /** The page's own title. */
  title: string;
  description: string;
  /** The page's full address; of a view of the past, that of the same page today. */
  canonical: string;
  /** The day at whose end the page shows what was known; null for today. */
  asOf: IsoDay | null;
  /** The pages above this one, from the front page down; none above the front page. */
  breadcrumbs: LinkModel[];
  /** What this page is called below them. */
  label: string;
  /** The links at the foot of every page. */
  footer: LinkModel[];
  /** The feeds of the site, and of the story that the page belongs to. */
  feeds: FeedLink[];
}

/** The frame of a page; `above` are the pages that it belongs to, below the front page. */
export function buildFrame(
  { site, pages }: Edition,
  page: {
    title: string;
    description: string;
    path: string;
    asOf?: IsoDay | null;
    above?: LinkModel[];
    label?: string;
    /** The story that the page belongs to. */
    story?: { id: string; title: string };
  },
): PageFrame {
  const { title, description, path, asOf = null, above = [], label = title, story } = page;
  const isFront = path === address.front();
  return {
    site: site.name,
    language: site.language,
    timeZone: site.timeZone,
    title,
    description,
    canonical: new URL(path, site.url).href,
    asOf,
    breadcrumbs: isFront ? [] : [{ label: 'Front page', href: address.front() }, ...above],
    label,
    footer: [
      ...pages.map(({ id, title }) => ({ label: title, href: address.page(id) })),
      { label: 'Search', href: address.search() },
      { label: 'Forecasts', href: address.forecasts() },
      { label: 'Corrections', href: address.corrections() },
      { label: 'Sources', href: address.sources() },
      { label: 'Feed', href: address.feed() },
    ],
    feeds: [...listFeeds(site.name), ...(story ? listFeeds(story.title, story.id) : [])],
  };
}

/** The frame of a page, from 1, of a list that may take several; the first page is the list's own, and stands above the others. */
export function buildListFrame(
  edition: Edition,
  list: {
    title: string;
    description: string;
    addressOf: (page: number) => string;
    above?: LinkModel[];
    /** What the list is called below those. */
    label?: string;
  },
  page: number,
): PageFrame {
  const { title, description, addressOf, above = [], label = title } = list;
  const path = addressOf(page);
  if (page === 1) return buildFrame(edition, { title, description, path, above, label });
  const first = addressOf(1);
  return buildFrame(edition, {
    title: `${title}, page ${page}`,
    description: `${description} Page ${page}.`,
    path,
    // The front page stands above every page.
    above: first === address.front() ? above : [...above, { label, href: first }],
    label: `Page ${page}`,
  });
}

/** A report of a story, or of its listing, which must have it. */
export function linkToReport(
  story: { id: string; reports: readonly { id: string; title: string }[] },
  id: string,
): LinkModel {
  const report = story.reports.find((each) => each.id === id);
  if (!report) throw new Error(`There is no report "${id}" in "${story.id}".`);
  return { label: report.title, href: address.report(story.id, id) };
}

/** The story above one of its pages, of the same day. */
export function linkToStory({ id, title, asOf }: Story): LinkModel {
  return { label: title, href: address.story(id, asOf) };
}

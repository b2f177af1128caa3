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
  { site, pages, stories }: Edition,
  page: {
    title: string;
    description: string;
    path: string;
    asOf?: IsoDay | null;
    above?: LinkModel[];
    label?: string;
  },
): PageFrame {
  const { title, description, path, asOf = null, above = [], label = title } = page;
  const isFront = path === address.front();
  const story = stories.find(({ id }) => id === path.split('/')[1]);
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
      { label: 'Forecasts', href: address.forecasts() },
      { label: 'Corrections', href: address.corrections() },
      { label: 'Sources', href: address.sources() },
      { label: 'Feed', href: address.feed() },
    ],
    feeds: [...listFeeds(site.name), ...(story ? listFeeds(story.title, story.id) : [])],
  };
}

/** A report of a story, which must have it. */
export function linkToReport(story: Story, id: string): LinkModel {
  const report = story.reports.find((each) => each.id === id);
  if (!report) throw new Error(`There is no report "${id}" in "${story.id}".`);
  return { label: report.title, href: address.report(story.id, id) };
}

/** The story above one of its pages, of the same day. */
export function linkToStory({ id, title, asOf }: Story): LinkModel {
  return { label: title, href: address.story(id, asOf) };
}

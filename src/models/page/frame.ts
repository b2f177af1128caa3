import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { Story } from '../../domain/story/story.ts';
import { listFeeds, type FeedLink } from '../feeds/feed-link.ts';
import { getWords } from '../../words/get-words.ts';

/** A name with the address that it leads to. */
export interface LinkModel {
  label: string;
  href: string;
}

/** Who answers for the site. */
export interface Organization {
  name: string;
  url: string | null;
  /** The full addresses of the pages that state its principles, by the kind of policy. */
  policies: Readonly<Record<string, string>>;
}

/** When something was published and last changed: a day or an instant in UTC, as the W3C's date and time formats have them. */
export interface PublicationTimes {
  published: string;
  modified: string;
}

/** What stands around every page. */
export interface PageFrame {
  /** The site's name. */
  site: string;
  /** What the site is, in a sentence. */
  tagline: string;
  language: string;
  timeZone: string;
  /** The page's own title. */
  title: string;
  description: string;
  /** The page's full address; of a view of the past, that of the same page today. */
  canonical: string;
  /** The front page's full address. */
  home: string;
  organization: Organization;
  /** When the report, or the first and the latest of the story, came out and changed; null for other pages and views of the past. */
  times: PublicationTimes | null;
  /** The picture that links to the page are shown with elsewhere, by its full address, and its words; null where there is none. */
  card: { src: string; alt: string } | null;
  /** The day at whose end the page shows what was known; null for today. */
  asOf: IsoDay | null;
  /** The pages above this one, from the front page down; none above the front page. */
  breadcrumbs: LinkModel[];
  /** What this page is called below them. */
  label: string;
  /** What the masthead carries: the place that the page is written from, and the day up to which it goes; null where it has no such day. */
  dateline: { place: string | null; day: IsoDay } | null;
  /** The lists of the whole site, in the masthead of every page. */
  sections: LinkModel[];
  /** The links at the foot of every page. */
  footer: LinkModel[];
  /** The feeds of the story that the page belongs to, or else of the site. */
  feeds: FeedLink[];
}

/** What stands around a page of a list, whose title and description give the page's number to those who see nothing else of it. */
export interface ListFrame extends PageFrame {
  /** What the list is called, on whichever page. */
  heading: string;
  /** What the list holds. */
  summary: string;
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
    /** The day up to which it goes. */
    day?: IsoDay | undefined;
    place?: string | null;
    /** The story that the page belongs to. */
    story?: { id: string; title: string };
    times?: PublicationTimes | null;
    /** Where its card is; it has one of its own unless this is given, and none where it is null. */
    card?: string | null;
  },
): PageFrame {
  const {
    title,
    description,
    path,
    asOf = null,
    above = [],
    label = title,
    story,
    place = null,
    times = null,
  } = page;
  const day = asOf ?? page.day;
  const words = getWords(site.language).site;
  const full = (to: string) => new URL(to, site.url).href;
  const ownCard = asOf !== null && story ? address.pastCard(story.id) : address.card(path);
  const { card = ownCard } = page;
  const isFront = path === address.front();
  return {
    site: site.name,
    tagline: site.description,
    language: site.language,
    timeZone: site.timeZone,
    title,
    description,
    canonical: full(path),
    home: full(address.front()),
    organization: {
      ...site.publisher,
      policies: Object.fromEntries(
        Object.entries(site.policies).map(([kind, id]) => [kind, full(address.page(id))]),
      ),
    },
    times,
    card: card === null ? null : { src: full(card), alt: words.titleOn(title, site.name) },
    asOf,
    breadcrumbs: isFront ? [] : [{ label: words.frontPage, href: address.front() }, ...above],
    label,
    dateline: day === undefined ? null : { place, day },
    sections: [
      { label: words.sections.topics, href: address.topics() },
      { label: words.sections.archive, href: address.archive() },
      { label: words.sections.forecasts, href: address.forecasts() },
      { label: words.sections.sources, href: address.sources() },
      { label: words.sections.search, href: address.search() },
    ],
    footer: [
      ...pages.map(({ id, title }) => ({ label: title, href: address.page(id) })),
      { label: words.footer.corrections, href: address.corrections() },
      { label: words.footer.authors, href: address.authors() },
      { label: words.footer.feed, href: address.feed() },
    ],
    feeds: listFeeds(site.language, story?.title ?? site.name, story?.id),
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
    /** The day up to which it goes. */
    day?: IsoDay | undefined;
    /** Where the card of all its pages is, unless that is beside the first. */
    card?: string;
  },
  page: number,
): ListFrame {
  const { title, description, addressOf, above = [], label = title, day } = list;
  const path = addressOf(page);
  const shown = { heading: title, summary: description };
  const first = addressOf(1);
  const { card = address.card(first) } = list;
  if (page === 1)
    return { ...buildFrame(edition, { title, description, path, above, label, day, card }), ...shown };
  const words = getWords(edition.site.language).lists;
  const frame = buildFrame(edition, {
    title: words.titleOfPage(title, page),
    description: words.descriptionOfPage(description, page),
    path,
    day,
    // The front page stands above every page.
    above: first === address.front() ? above : [...above, { label, href: first }],
    label: words.page(page),
    card,
  });
  return { ...frame, ...shown };
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

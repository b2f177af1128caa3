import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Report } from '../../domain/story/story.ts';
import { sortByDate, type CorrectionModel } from '../records/correction.ts';
import { buildListing, type ReportListing, type StoryListing } from '../lists/listing.ts';
import type { Listings } from '../lists/listings.ts';
import { Numbers } from '../records/source.ts';
import { buildProse, type ProseNode } from '../records/prose.ts';
import { getWords } from '../../words/get-words.ts';

/** How many reports, the latest ones, the feed of a site has, and that of a story. */
const LATEST = { site: 50, story: 100 };

/** The feed of a site or of one story, whatever its format. Addresses are full ones, moments are epoch milliseconds. */
export interface FeedModel {
  title: string;
  description: string;
  language: string;
  /** Who publishes it. */
  publisher: string;
  /** The page whose reports it has. */
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
  content: FeedContent;
}

/** All that a feed shows of a report: what it is made of, or the HTML that its story's own feed has already. */
export type FeedContent = { kind: 'prose'; body: ProseNode[] } | { kind: 'html'; html: string };

/** What the feed of a story shows of its reports, by the addresses of their articles. */
export type GetFeedBodies = (story: string) => ReadonlyMap<string, FeedContent>;

/** The latest reports of all stories as a feed; `getBodies` is called for those stories alone that have reports in it. */
export function buildFeedModel(edition: Edition, { stories }: Listings, getBodies: GetFeedBodies): FeedModel {
  const { name, description } = edition.site;
  const head = { title: name, description, page: address.front() };
  const listed = listLatest(stories, LATEST.site);
  const bodies = new Map(
    [...new Set(listed.map(({ story }) => story))].map((story) => [story, getBodies(story)]),
  );
  return buildFeed(edition, head, null, listed, ({ story, report }) => {
    const link = toFull(address.report(story, report.id), edition);
    const content = bodies.get(story)?.get(link);
    if (!content) throw new Error(`The feed of "${story}" does not tell of ${link}.`);
    return content;
  });
}

/** The stories that have reports in the feed of the site. */
export function listStoriesInFeed(listings: readonly StoryListing[]): string[] {
  return [...new Set(listLatest(listings, LATEST.site).map(({ story }) => story))];
}

/** The reports of a story as a feed, or the latest of many. */
export function buildStoryFeedModel(edition: Edition, story: StoryView): FeedModel {
  const { id, title, summary } = story;
  const head = {
    title: getWords(edition.site.language).site.titleOn(title, edition.site.name),
    description: summary,
    page: address.story(id),
  };
  const listed = listLatest([buildListing(edition, story)], LATEST.story);
  return buildFeed(edition, head, id, listed, ({ report: { id } }) => {
    const report = story.reportsById.get(id);
    if (!report) throw new Error(`There is no report "${id}" in "${story.id}".`);
    return { kind: 'prose', body: buildText(edition, story, report) };
  });
}

/** The picture at the head of a report, then its body, which numbers its sources as the article does. */
function buildText(edition: Edition, story: StoryView, report: Report): ProseNode[] {
  const { image, body } = report;
  const prose = buildProse(body, { edition, story, report, numbers: new Numbers() });
  if (!image) return prose;
  return [{ kind: 'image', src: address.image(story.id, image.file), alt: image.alt }, ...prose];
}

interface ListedReport {
  story: string;
  report: ReportListing;
}

/** The latest reports, by publication, then by their addresses. */
function listLatest(listings: readonly StoryListing[], size: number): ListedReport[] {
  return listings
    .flatMap(({ id: story, reports }) =>
      reports.map((report) => ({ story, report, path: address.report(story, report.id) })),
    )
    .sort((a, b) => b.report.publishedAt - a.report.publishedAt || (a.path < b.path ? -1 : 1))
    .slice(0, size);
}

function buildFeed(
  edition: Edition,
  head: { title: string; description: string; page: string },
  story: string | null,
  listed: readonly ListedReport[],
  contentOf: (each: ListedReport) => FeedContent,
): FeedModel {
  const { site } = edition;
  const entries = listed.map((each) => buildEntry(each, contentOf(each), edition));
  return {
    title: head.title,
    description: head.description,
    language: site.language,
    publisher: site.name,
    page: toFull(head.page, edition),
    addresses: {
      rss: toFull(address.feed(story), edition),
      atom: toFull(address.atom(story), edition),
      json: toFull(address.jsonFeed(story), edition),
    },
    updatedAt: entries.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0),
    entries,
  };
}

function buildEntry({ story, report }: ListedReport, content: FeedContent, edition: Edition): FeedEntry {
  const link = toFull(address.report(story, report.id), edition);
  return {
    link,
    title: report.title,
    description: report.description,
    authors: report.authors.flatMap((author) => edition.authors.get(author)?.name ?? []),
    publishedAt: report.publishedAt,
    updatedAt: report.changedAt,
    corrections: sortByDate(report.corrections).map((correction) => ({
      ...correction,
      href: `${link}#${correction.fragment}`,
    })),
    content,
  };
}

function toFull(path: string, { site }: Edition): string {
  return new URL(path, site.url).href;
}

import type { IsoDay } from '../domain/dates/iso-day.ts';
import type { Edition } from '../domain/story/edition.ts';
import type { Report } from '../domain/story/story.ts';
import type { StoryView } from '../domain/story/story-view.ts';
import { once } from '../domain/text/memoize.ts';
import type { ArticleModel } from '../models/article/article.ts';
import type { GetFeedBodies } from '../models/feeds/feed.ts';
import type { SitemapEntry } from '../models/feeds/sitemap.ts';
import type { StoryListing } from '../models/lists/listing.ts';
import type { Listings } from '../models/lists/listings.ts';
import type { CardModel } from '../models/page/card.ts';
import type { SiteFacts, SiteOutline, StoryFacts, StoryOutline } from './outline.ts';

/** Addresses of one form. */
export interface Route {
  /** As Astro's `injectRoute` takes it; a static name in it is one that no page, story or report may have. */
  pattern: string;
  /** The file that renders them, from the root of the project; null where they are drawn. */
  entrypoint: string | null;
}

/** A page that exists: a kind adds what its model needs to know. */
export interface Path {
  /** Its address, or those of its formats, which share a model. */
  at: string | readonly string[];
}

/** What a build can leave out: the search index with its records, and the pictures that other sites show with a link. */
export type OptionalOutput = 'cards' | 'search';

/** A record: everything that the program knows of one kind of page. */
interface PageKindRecord<Outline, Facts, Source, Listed, Own extends Path, Model> {
  routes: readonly Route[];
  /** The pages of this kind: the only place that says which exist. */
  paths: (outline: Outline) => readonly Own[];
  build: (source: Source, path: Own) => Model;
  /** The fragments that links may use, null where it may have any; null instead of a function where no link may lead to it. */
  fragments: ((facts: Facts, path: Own) => readonly string[] | null) | null;
  /** What makes the card of a page, null where it has none of its own. */
  card: ((path: Own) => ((source: Source, model: () => Model) => CardModel) | null) | null;
  /** When a page last changed, as the sitemap has it: null where it has no such day. Null instead of a function where no sitemap lists it. */
  sitemap: ((listed: Listed, path: Own) => string | null) | null;
  /** What it belongs to where a build may do without it. */
  optional?: OptionalOutput;
}

/** What pages that belong to no story are built from. */
export interface SiteSource {
  edition: Edition;
  listings: Listings;
  /** In epoch milliseconds. */
  moment: number;
  getFeedBodies: GetFeedBodies;
  /** The day or instant at which the latest report changed. */
  latestChange: () => string | null;
  /** What the sitemaps together list. */
  sitemapEntries: () => readonly SitemapEntry[];
}

/** What says when such a page last changed. */
export type SiteListed = Pick<SiteSource, 'edition' | 'listings' | 'latestChange'>;

/** What the pages of a story are built from. */
export interface StorySource {
  edition: Edition;
  /** What is known today. */
  story: StoryView;
  /** What was known at the end of a day; today's for null. */
  viewOf: (asOf: IsoDay | null) => StoryView;
  getReport: (id: string) => Report;
  /** Its page, and how to cite it, list the same sources. */
  articleOf: (report: string) => ArticleModel;
}

/** A kind of page that belongs to no story. */
export type SiteKindRecord<Own extends Path, Model> = PageKindRecord<
  SiteOutline,
  SiteFacts,
  SiteSource,
  SiteListed,
  Own,
  Model
> & {
  /**
   * What makes a page of this kind change: the listings of all stories with the files that belong to none and the day; or, besides,
   * the moment, so that what came out at `outAt` counts only at some moments. Both are epoch milliseconds.
   */
  changesWith: 'listings' | ((outAt: number, moment: number) => boolean);
};

/** A kind of page that a story has; it changes with the story's key. */
export type StoryKindRecord<Own extends Path, Model> = PageKindRecord<
  StoryOutline,
  StoryFacts,
  StorySource,
  StoryListing,
  Own,
  Model
>;

/** A page of a kind, with what its record says of it. */
export interface ListedPage<Facts, Source, Listed, Model> {
  addresses: readonly string[];
  /** Its model and that of its card, if it has one of its own, each built when it is asked for. */
  open: (source: Source) => { build: () => Model; buildCard: (() => CardModel) | null };
  fragments: ((facts: Facts) => readonly string[] | null) | null;
  sitemap: ((listed: Listed) => string | null) | null;
}

/** A record whose paths are known to itself alone, so that all kinds can be in one table. */
export interface SiteKind<Model = unknown> {
  routes: readonly Route[];
  optional?: OptionalOutput;
  changesWith: 'listings' | ((outAt: number, moment: number) => boolean);
  list: (outline: SiteOutline) => ListedPage<SiteFacts, SiteSource, SiteListed, Model>[];
}

/** The same of a kind that a story has. */
export interface StoryKind<Model = unknown> {
  routes: readonly Route[];
  optional?: OptionalOutput;
  list: (outline: StoryOutline) => ListedPage<StoryFacts, StorySource, StoryListing, Model>[];
}

/** Makes a record of one kind of page that belongs to no story. */
export function siteKind<Own extends Path, Model>(record: SiteKindRecord<Own, Model>): SiteKind<Model> {
  const { routes, changesWith, optional } = record;
  return {
    routes,
    changesWith,
    ...(optional && { optional }),
    list: (outline) => listPages(record, outline),
  };
}

/** Makes a record of one kind of page that a story has. */
export function storyKind<Own extends Path, Model>(record: StoryKindRecord<Own, Model>): StoryKind<Model> {
  const { routes, optional } = record;
  return { routes, ...(optional && { optional }), list: (outline) => listPages(record, outline) };
}

function listPages<Outline, Facts, Source, Listed, Own extends Path, Model>(
  { paths, build, fragments, card, sitemap }: PageKindRecord<Outline, Facts, Source, Listed, Own, Model>,
  outline: Outline,
): ListedPage<Facts, Source, Listed, Model>[] {
  return paths(outline).map((path) => {
    const addresses = [path.at].flat();
    const buildCard = card?.(path) ?? null;
    return {
      addresses,
      open: (source) => {
        const buildModel = () => build(source, path);
        // What only one page shows is not kept: there may be a hundred thousand.
        const model = addresses.length > 1 || buildCard ? once(buildModel) : buildModel;
        return { build: model, buildCard: buildCard && (() => buildCard(source, model)) };
      },
      fragments: fragments && ((facts) => fragments(facts, path)),
      sitemap: sitemap && ((listed) => sitemap(listed, path)),
    };
  });
}

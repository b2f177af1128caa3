import type { ArchiveModel } from '../lists/archive.ts';
import type { ArticleModel } from '../article/article.ts';
import type { AuthorModel } from '../lists/author.ts';
import type { AuthorsModel } from '../lists/authors.ts';
import type { BibliographyModel } from '../article/bibliography.ts';
import type { CalendarModel } from '../timeline/calendar.ts';
import type { CardModel } from './card.ts';
import type { CorrectionsPageModel } from '../lists/corrections-page.ts';
import type { FeedModel } from '../feeds/feed.ts';
import type { FigureTable } from '../specs/figure-table.ts';
import type { ForecastsModel } from '../lists/forecasts.ts';
import type { FrontModel } from '../lists/front.ts';
import type { MonthModel } from '../lists/month.ts';
import type { NewsSitemap } from '../feeds/news-sitemap.ts';
import type { NotFoundModel } from './not-found.ts';
import type { PlainPageModel } from './plain-page.ts';
import type { PublisherPageModel } from '../lists/publisher-page.ts';
import type { SecurityModel } from '../feeds/security.ts';
import type { SearchModel } from './search.ts';
import type { SearchRecordsModel } from '../data/search-records.ts';
import type { SitemapEntry } from '../feeds/sitemap.ts';
import type { SourcesPageModel } from '../lists/sources-page.ts';
import type { SpecSheetModel } from '../specs/spec-sheet.ts';
import type { StoryData } from '../data/story-data-schema.ts';
import type { StoryModel } from '../story/story.ts';
import type { StorySchema } from '../data/story-schema.ts';
import type { TimelineModel } from '../timeline/timeline.ts';
import type { TopicModel } from '../lists/topic.ts';
import type { TopicsModel } from '../lists/topics.ts';

/** The model of each kind of page, whatever its format: HTML, a picture, a feed, data for machines. */
export interface ModelByKind {
  archive: ArchiveModel;
  article: ArticleModel;
  author: AuthorModel;
  authors: AuthorsModel;
  /** An article and its sources, to be cited. */
  bibliography: BibliographyModel;
  calendar: CalendarModel;
  /** Drawn, not rendered. */
  card: CardModel;
  corrections: CorrectionsPageModel;
  data: StoryData;
  /** The shape of the data of every story. */
  'data-schema': StorySchema;
  feed: FeedModel;
  'figure-table': FigureTable;
  forecasts: ForecastsModel;
  front: FrontModel;
  month: MonthModel;
  'news-sitemap': NewsSitemap;
  'not-found': NotFoundModel;
  plain: PlainPageModel;
  publisher: PublisherPageModel;
  /** For robots: the site's address. */
  robots: { siteUrl: string };
  security: SecurityModel;
  search: SearchModel;
  'search-records': SearchRecordsModel;
  sitemap: SitemapEntry[];
  /** How many sitemaps there are, of the site at an address. */
  'sitemap-index': { siteUrl: string; count: number };
  sources: SourcesPageModel;
  specs: SpecSheetModel;
  story: StoryModel;
  timeline: TimelineModel;
  topic: TopicModel;
  topics: TopicsModel;
}

/** A kind of page. */
export type PageKind = keyof ModelByKind;

/** A page: its model, under its kind. */
export type Page = { [Kind in PageKind]: { kind: Kind; model: ModelByKind[Kind] } }[PageKind];

/** A page of the site, with its address from the root; its model is built when it is asked for. */
export interface SitePage {
  address: string;
  build: () => Page;
}

/** The model of a page that must be of a kind. */
export function getModel<Kind extends PageKind>(page: Page, kind: Kind): ModelByKind[Kind] {
  if (page.kind !== kind) throw new Error(`Found a page of the kind "${page.kind}", expected "${kind}".`);
  return page.model as ModelByKind[Kind];
}

import type { IsoDay } from '../domain/iso-day.ts';
import { buildStoryAsOf, listDays } from '../domain/story-fold.ts';
import type { Story } from '../domain/story.ts';
import { buildArticleModel, type ArticleModel } from '../models/article.ts';
import { buildCorrectionsPageModel, type CorrectionsPageModel } from '../models/corrections-page.ts';
import { buildFeedModel, buildStoryFeedModel, type FeedModel } from '../models/feed.ts';
import { buildForecastsModel, type ForecastsModel } from '../models/forecasts.ts';
import { buildFrontModel, type FrontModel } from '../models/front.ts';
import { buildListing } from '../models/listing.ts';
import { buildNotFoundModel, type NotFoundModel } from '../models/not-found.ts';
import { buildPlainPageModel, type PlainPageModel } from '../models/plain-page.ts';
import {
  buildPublisherPageModel,
  listPublisherPages,
  type PublisherPageModel,
} from '../models/publisher-page.ts';
import { buildSitemapEntries, countSitemaps, type SitemapEntry } from '../models/sitemap.ts';
import { buildSourcesPageModel, type SourcesPageModel } from '../models/sources-page.ts';
import { buildSpecSheetModel, type SpecSheetModel } from '../models/spec-sheet.ts';
import { buildStoryData, type StoryData } from '../models/story-data.ts';
import { buildStoryModel, type StoryModel } from '../models/story.ts';
import { buildTimelineModel, type TimelineModel } from '../models/timeline.ts';
import { getEdition, getReport, getStory } from './edition.ts';

/** The ids of all stories. */
export async function listStories(): Promise<string[]> {
  return (await getEdition()).stories.map(({ id }) => id);
}

/** The static paths of what each story has one of. */
export async function listStoryPaths(): Promise<{ params: { slug: string }; props: StoryProps }[]> {
  return (await listStories()).map((slug) => ({ params: { slug }, props: { slug } }));
}

/** What an endpoint of a story is told. */
export interface StoryProps extends Record<string, unknown> {
  slug: string;
}

/** The ids of all reports that are out, with their stories. */
export async function listReports(): Promise<{ story: string; report: string }[]> {
  const { stories } = await getEdition();
  return stories.flatMap(({ id: story, reports }) => reports.map(({ id: report }) => ({ story, report })));
}

/** The days on which reports came out, with the ids of their stories. */
export async function listPastDays(): Promise<{ story: string; day: IsoDay }[]> {
  const { stories } = await getEdition();
  return stories.flatMap((story) => listDays(story).map((day) => ({ story: story.id, day })));
}

/** The ids of the pages that belong to no story. */
export async function listPlainPages(): Promise<string[]> {
  return (await getEdition()).edition.pages.map(({ id }) => id);
}

/** What a page of a list is told: its number, from 1. */
export interface PageProps extends Record<string, unknown> {
  page: number;
}

/** The pages of the front page after the first one, by their numbers. */
export async function listFurtherFrontPages(): Promise<{ params: { page: string }; props: PageProps }[]> {
  const { pagination } = await getFrontModel();
  return listNumbers(pagination.pages)
    .slice(1)
    .map((page) => ({ params: { page: String(page) }, props: { page } }));
}

/** The pages of the forecasts; the first one has no number in its address. */
export async function listForecastsPaths(): Promise<ListPath[]> {
  const { pagination } = await getForecastsModel();
  return listNumbers(pagination.pages).map(buildListPath);
}

/** The pages of the corrections, likewise. */
export async function listCorrectionsPaths(): Promise<ListPath[]> {
  const { pagination } = await getCorrectionsPageModel();
  return listNumbers(pagination.pages).map(buildListPath);
}

/** The pages of the publishers that have some of their own, likewise. */
export async function listPublisherPaths(): Promise<
  { params: { publisher: string; page: string | undefined }; props: PageProps & { publisher: string } }[]
> {
  const { listings } = await getEdition();
  return listPublisherPages(listings).flatMap(({ publisher, pages }) =>
    listNumbers(pages)
      .map(buildListPath)
      .map(({ params, props }) => ({
        params: { ...params, publisher },
        props: { ...props, publisher },
      })),
  );
}

/** The parts of the sitemap, from 0. */
export async function listSitemaps(): Promise<{ params: { part: string }; props: { part: number } }[]> {
  const count = await getSitemapCount();
  return Array.from({ length: count }, (_, part) => ({ params: { part: String(part) }, props: { part } }));
}

export async function getFrontModel(page = 1): Promise<FrontModel> {
  const { edition, listings } = await getEdition();
  return buildFrontModel(edition, listings, page);
}

/** Today, or as of a day. */
export async function getStoryModel(id: string, asOf: IsoDay | null = null): Promise<StoryModel> {
  const { edition, story } = await getStory(id);
  return buildStoryModel(edition, viewOf(story, asOf), story);
}

export async function getArticleModel(storyId: string, id: string): Promise<ArticleModel> {
  const { edition, story, report } = await getReport(storyId, id);
  return buildArticleModel(edition, story, report);
}

/** Today, or as of a day. */
export async function getTimelineModel(id: string, asOf: IsoDay | null = null): Promise<TimelineModel> {
  const { edition, story } = await getStory(id);
  return buildTimelineModel(edition, viewOf(story, asOf), story);
}

/** Today, or as of a day. */
export async function getSpecSheetModel(id: string, asOf: IsoDay | null = null): Promise<SpecSheetModel> {
  const { edition, story } = await getStory(id);
  return buildSpecSheetModel(edition, viewOf(story, asOf), story);
}

export async function getForecastsModel(page = 1): Promise<ForecastsModel> {
  const { edition, listings } = await getEdition();
  return buildForecastsModel(edition, listings, page);
}

export async function getPlainPageModel(id: string): Promise<PlainPageModel> {
  const { edition } = await getEdition();
  const page = edition.pages.find((each) => each.id === id);
  if (!page) throw new Error(`There is no page "${id}".`);
  return buildPlainPageModel(edition, page);
}

export async function getSourcesPageModel(): Promise<SourcesPageModel> {
  const { edition, listings } = await getEdition();
  return buildSourcesPageModel(edition, listings);
}

export async function getPublisherPageModel(publisher: string, page: number): Promise<PublisherPageModel> {
  const { edition, listings } = await getEdition();
  return buildPublisherPageModel(edition, listings, publisher, page);
}

export async function getNotFoundModel(): Promise<NotFoundModel> {
  return buildNotFoundModel((await getEdition()).edition);
}

export async function getCorrectionsPageModel(page = 1): Promise<CorrectionsPageModel> {
  const { edition, listings } = await getEdition();
  return buildCorrectionsPageModel(edition, listings, page);
}

/** Of all stories. */
export async function getFeedModel(): Promise<FeedModel> {
  const { edition, listings } = await getEdition();
  return buildFeedModel(edition, listings);
}

export async function getStoryFeedModel(id: string): Promise<FeedModel> {
  const { edition, story } = await getStory(id);
  return buildStoryFeedModel(edition, buildListing(edition, story));
}

export async function getStoryData(id: string): Promise<StoryData> {
  const { edition, story } = await getStory(id);
  return buildStoryData(edition, story);
}

/** A part of the sitemap, from 0. */
export async function getSitemapEntries(part: number): Promise<SitemapEntry[]> {
  const { edition, listings } = await getEdition();
  return buildSitemapEntries(edition, listings, part);
}

/** How many parts the sitemap has. */
export async function getSitemapCount(): Promise<number> {
  const { edition, listings } = await getEdition();
  return countSitemaps(edition, listings);
}

/** The address of the site, as published. */
export async function getSiteUrl(): Promise<string> {
  return (await getEdition()).edition.site.url;
}

function viewOf(story: Story, asOf: IsoDay | null): Story {
  return asOf === null ? story : buildStoryAsOf(story, asOf);
}

/** A page of a list whose first page is the list's own address. */
interface ListPath {
  params: { page: string | undefined };
  props: PageProps;
}

function buildListPath(page: number): ListPath {
  return { params: { page: page === 1 ? undefined : String(page) }, props: { page } };
}

/** From 1 to the last. */
function listNumbers(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

import { buildArticleModel, type ArticleModel } from '../models/article.ts';
import { buildCorrectionsPageModel, type CorrectionsPageModel } from '../models/corrections-page.ts';
import { buildFeedModel, type FeedModel } from '../models/feed.ts';
import { buildForecastsModel, type ForecastsModel } from '../models/forecasts.ts';
import { buildFrontModel, type FrontModel } from '../models/front.ts';
import { buildNotFoundModel, type NotFoundModel } from '../models/not-found.ts';
import { buildPlainPageModel, type PlainPageModel } from '../models/plain-page.ts';
import { buildSitemapEntries, type SitemapEntry } from '../models/sitemap.ts';
import { buildSourcesPageModel, type SourcesPageModel } from '../models/sources-page.ts';
import { buildSpecSheetModel, type SpecSheetModel } from '../models/spec-sheet.ts';
import { buildStoryData, type StoryData } from '../models/story-data.ts';
import { buildStoryModel, type StoryModel } from '../models/story.ts';
import { buildTimelineModel, type TimelineModel } from '../models/timeline.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import { buildStoryAsOf, listDays } from '../domain/story-fold.ts';
import type { Story } from '../domain/story.ts';
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
  return (await getEdition()).pages.map(({ id }) => id);
}

export async function getFrontModel(): Promise<FrontModel> {
  return buildFrontModel(await getEdition());
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

export async function getForecastsModel(): Promise<ForecastsModel> {
  return buildForecastsModel(await getEdition());
}

export async function getPlainPageModel(id: string): Promise<PlainPageModel> {
  const edition = await getEdition();
  const page = edition.pages.find((each) => each.id === id);
  if (!page) throw new Error(`There is no page "${id}".`);
  return buildPlainPageModel(edition, page);
}

export async function getSourcesPageModel(): Promise<SourcesPageModel> {
  return buildSourcesPageModel(await getEdition());
}

export async function getNotFoundModel(): Promise<NotFoundModel> {
  return buildNotFoundModel(await getEdition());
}

export async function getCorrectionsPageModel(): Promise<CorrectionsPageModel> {
  return buildCorrectionsPageModel(await getEdition());
}

/** Of all stories. */
export async function getFeedModel(): Promise<FeedModel> {
  return buildFeedModel(await getEdition());
}

export async function getStoryFeedModel(id: string): Promise<FeedModel> {
  const { edition, story } = await getStory(id);
  return buildFeedModel(edition, story);
}

export async function getStoryData(id: string): Promise<StoryData> {
  const { edition, story } = await getStory(id);
  return buildStoryData(edition, story);
}

export async function getSitemapEntries(): Promise<SitemapEntry[]> {
  return buildSitemapEntries(await getEdition());
}

/** The address of the site, as published. */
export async function getSiteUrl(): Promise<string> {
  return (await getEdition()).site.url;
}

function viewOf(story: Story, asOf: IsoDay | null): Story {
  return asOf === null ? story : buildStoryAsOf(story, asOf);
}

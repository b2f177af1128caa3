import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { buildForecast, type ForecastModel } from './forecasts.ts';
import { buildListFrame, type ListFrame } from '../page/frame.ts';
import { readTimestamp } from '../records/listed-date.ts';
import { listForecastsOf, type Listings } from './listings.ts';
import { buildPagination, pageSizes, takePage, type PaginationModel } from '../page/pagination.ts';
import { buildTeaser, type TeaserModel } from './teaser.ts';

/** How many reports of a story stand on the front page. */
const LATEST = 5;

/** How many forecasts that have come due stand on the front page. */
const DUE = 20;

/** /, and /page/2/ and so on */
export interface FrontModel {
  frame: ListFrame;
  pagination: PaginationModel;
  stories: {
    href: string;
    title: string;
    summary: string;
    timelineHref: string;
    specsHref: string;
    /** The latest ones. */
    reports: TeaserModel[];
    /** How many there are in all. */
    reportCount: number;
  }[];
  /** Forecasts whose window has ended without a word of what came of them, the first ones; none but on the front page itself. */
  due: ForecastModel[];
  /** How many there are in all. */
  dueCount: number;
  forecastsHref: string;
}

/** A page, from 1, of every story with its reports, the one with the latest report first. */
export function buildFrontModel(edition: Edition, listings: Listings, page = 1): FrontModel {
  const { name, description } = edition.site;
  const stories = listings.latest;
  const list = { title: name, description, addressOf: address.front, day: stories[0]?.reports.at(-1)?.outOn };
  const due =
    page === 1 ? stories.flatMap(listForecastsOf).filter(({ forecast }) => forecast.standing === 'due') : [];
  return {
    frame: buildListFrame(edition, list, page),
    pagination: buildPagination(stories.length, pageSizes.stories, page, list.addressOf),
    stories: takePage(stories, pageSizes.stories, page).map(({ id, title, summary, reports }) => ({
      href: address.story(id),
      title,
      summary,
      timelineHref: address.timeline(id),
      specsHref: address.specs(id),
      reports: reports
        .slice(-LATEST)
        .reverse()
        .map((report) => buildTeaser(id, { ...report, published: readTimestamp(report.published) })),
      reportCount: reports.length,
    })),
    due: due.slice(0, DUE).map((each) => buildForecast(edition, each)),
    dueCount: due.length,
    forecastsHref: address.forecasts(),
  };
}

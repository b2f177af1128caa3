import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { listDueForecasts, type ForecastModel } from './forecasts.ts';
import { buildFrame, type PageFrame } from './frame.ts';
import { buildTeasers, type TeaserModel } from './teaser.ts';

/** How many reports of a story stand on the front page. */
const LATEST = 4;

/** / */
export interface FrontModel {
  frame: PageFrame;
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
  /** Forecasts whose window has ended without a word of what came of them. */
  due: ForecastModel[];
  forecastsHref: string;
}

/** The front page: every story, with its reports. */
export function buildFrontModel(edition: Edition): FrontModel {
  const { name, description } = edition.site;
  return {
    frame: buildFrame(edition, { title: name, description, path: address.front() }),
    stories: edition.stories.map((story) => ({
      href: address.story(story.id),
      title: story.title,
      summary: story.summary,
      timelineHref: address.timeline(story.id),
      specsHref: address.specs(story.id),
      reports: buildTeasers(story).slice(0, LATEST),
      reportCount: story.reports.length,
    })),
    due: listDueForecasts(edition),
    forecastsHref: address.forecasts(),
  };
}

import { address, fragment } from '../../domain/text/address.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { countDays } from '../../domain/dates/day-count.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { judgeTimeliness } from '../../domain/story/forecast.ts';
import type { Standing } from '../../domain/story/standing.ts';
import { buildDate, type DateModel } from '../records/date.ts';
import { buildListFrame, linkToReport, type LinkModel, type ListFrame } from '../page/frame.ts';
import { readDate } from '../records/listed-date.ts';
import type { ForecastInStory, Listings } from './listings.ts';
import type { OutcomeModel } from '../records/outcome.ts';
import { buildPagination, pageSizes, takePageOfGroups, type PaginationModel } from '../page/pagination.ts';
import { tallyStandings, type Tally } from '../records/statement.ts';
import { getWords } from '../../words/get-words.ts';

/** A forecast with the story that holds it. */
export interface ForecastModel {
  story: LinkModel;
  text: string;
  /** Where it is on the timeline. */
  href: string;
  by: string;
  on: CalendarDate;
  due: DateModel;
  standing: Standing;
  /** What reports have said of it since, the word that counts last; without citations, which the timeline has. */
  outcomes: OutcomeModel[];
}

/** Who has said what is to come, and how that fared. */
export interface SpeakerModel {
  name: string;
  /** Whether the page before has others of the speaker's forecasts. */
  isContinued: boolean;
  /** How all of them fared, on whatever page. */
  forecastCount: number;
  record: Tally[];
  /** Those on this page: by story, in the order in which they were made. */
  forecasts: ForecastModel[];
}

/** /forecasts/ */
export interface ForecastsModel {
  frame: ListFrame;
  pagination: PaginationModel;
  forecastCount: number;
  speakers: SpeakerModel[];
}

/** A page, from 1, of every forecast by speaker; who has made most comes first. */
export function buildForecastsModel(edition: Edition, listings: Listings, page = 1): ForecastsModel {
  const { speakers } = listings;
  const count = speakers.reduce((total, { forecasts }) => total + forecasts.length, 0);
  const words = getWords(edition.site.language).forecasts;
  const list = {
    title: words.title,
    description: words.description,
    addressOf: address.forecasts,
  };
  return {
    frame: buildListFrame(edition, list, page),
    pagination: buildPagination(count, pageSizes.forecasts, page, list.addressOf),
    forecastCount: count,
    speakers: takePageOfGroups(speakers, ({ forecasts }) => forecasts, pageSizes.forecasts, page).map(
      ({ group: { name, forecasts }, items, isContinued }) => ({
        name,
        isContinued,
        forecastCount: forecasts.length,
        record: tallyStandings(forecasts.map(({ forecast }) => forecast.standing)),
        forecasts: items.map((each) => buildForecast(edition, each)),
      }),
    ),
  };
}

/** A forecast in a list of those of several stories. */
export function buildForecast({ publishers }: Edition, { story, forecast }: ForecastInStory): ForecastModel {
  const { id, statement: text, by, standing } = forecast;
  const saidOn = readDate(forecast.saidOn);
  const due = readDate(forecast.due);
  return {
    story: { label: story.title, href: address.story(story.id) },
    text,
    href: `${address.timeline(story.id)}#${fragment.claim(id)}`,
    by,
    on: saidOn,
    due: buildDate(due),
    standing,
    outcomes: forecast.outcomes.map(({ as, on: decidedOn, wordOf, report, note }) => {
      const on = readDate(decidedOn);
      return {
        as,
        on,
        took: countDays(saidOn, on),
        timeliness: judgeTimeliness(due, on),
        wordOf: wordOf.map((publisher) => publishers.get(publisher)?.name ?? publisher),
        citations: [],
        report: linkToReport(story, report),
        note,
      };
    }),
  };
}

import type { Edition } from '../../domain/story/edition.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Report } from '../../domain/story/story.ts';
import { beginOf } from '../../domain/dates/timestamp.ts';
import { listCorrections, type CorrectionModel } from '../records/correction.ts';
import { listForecasts, type ForecastListing } from './forecast-listing.ts';
import { findLastChange, findLastPageChange } from '../records/last-change.ts';
import { writeTime } from '../records/publication-times.ts';
import { listPublishers, type PublisherListing } from './publisher-listing.ts';

/**
 * What a story gives to the pages that list all stories: plain JSON of a few kilobytes, which leaves out bodies, events and
 * figures. Dates are their EDTF texts and publishers and authors their ids, which the pages read for what they show.
 */
export interface StoryListing {
  id: string;
  title: string;
  summary: string;
  /** Its own; its reports have theirs. */
  topics: string[];
  /** In the order in which they came out. */
  reports: ReportListing[];
  /** By the date on which they were made. */
  forecasts: ForecastListing[];
  /** Those that have a source in the story, in the order of their first ones. */
  publishers: PublisherListing[];
}

/** A report of a story. */
export interface ReportListing {
  id: string;
  title: string;
  description: string;
  /** A day or an instant, as written. */
  published: string;
  /** When that begins, in epoch milliseconds. */
  publishedAt: number;
  outOn: IsoDay;
  /** The moment at which it came out, in epoch milliseconds. */
  outAt: number;
  /** When it was last changed, in epoch milliseconds. */
  changedAt: number;
  /** The same as a day, or as an instant in UTC. */
  changed: string;
  /** When its page last changed, by itself or by what a later report says of it: a day, or an instant in UTC. */
  pageChanged: string;
  authors: string[];
  topics: string[];
  /** Whether it makes a forecast, or says what came of a claim, which may be one. */
  tellsForecast: boolean;
  /** As the editors list them. */
  corrections: CorrectionModel[];
}

/** The listing of a story of today; nothing of other stories is in it. */
export function buildListing(edition: Edition, story: StoryView): StoryListing {
  const { id, title, summary, topics, reports } = story;
  return {
    id,
    title,
    summary,
    topics,
    reports: reports.map((report) => listReport(report, story, edition)),
    forecasts: listForecasts(story, edition),
    publishers: listPublishers(story),
  };
}

/** The stories by the day of their latest report, the latest first, then by id; those without a report come last. */
export function sortByLatest(listings: readonly StoryListing[]): StoryListing[] {
  const dayOf = ({ reports }: StoryListing) => reports.at(-1)?.outOn ?? '';
  return listings.toSorted((a, b) => {
    const [ofA, ofB] = [dayOf(a), dayOf(b)];
    if (ofA !== ofB) return ofA > ofB ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

function listReport(report: Report, story: StoryView, edition: Edition): ReportListing {
  const { id, title, description, published, outOn, outAt, authors, topics, outcomes, claims } = report;
  const { timeZone } = edition.site;
  const change = findLastChange(report, timeZone);
  return {
    id,
    title,
    description,
    published: published.text,
    publishedAt: beginOf(published, timeZone),
    outOn,
    outAt,
    changedAt: beginOf(change, timeZone),
    changed: writeTime(change),
    pageChanged: writeTime(findLastPageChange(report, story, timeZone)),
    authors,
    topics,
    tellsForecast: outcomes.length > 0 || claims.some(({ due }) => due !== null),
    corrections: listCorrections(report, story, edition),
  };
}

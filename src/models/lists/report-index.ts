import { monthOf, type IsoMonth } from '../../domain/dates/iso-day.ts';
import type { ReportListing, StoryListing } from './listing.ts';

/** A report among those of all stories. */
export interface ListedReport {
  story: StoryListing;
  report: ReportListing;
}

/** What is out on a topic: stories that have it, or a report with it, and reports that have it. */
export interface OnTopic {
  stories: StoryListing[];
  reports: ListedReport[];
}

/** The reports of all stories, the one that came out last first, by what they can be looked for. Nothing is listed of which nothing is out. */
export interface ReportIndex {
  reports: ListedReport[];
  topics: ReadonlyMap<string, OnTopic>;
  authors: ReadonlyMap<string, ListedReport[]>;
  /** By the month in which they came out, the last one first. */
  months: ReadonlyMap<IsoMonth, ListedReport[]>;
}

/** The index of the reports of stories, of which the one with the latest report comes first. */
export function indexReports(latest: readonly StoryListing[]): ReportIndex {
  const reports = latest
    .flatMap((story) => story.reports.map((report) => ({ story, report })))
    .sort(compareLatest);
  return {
    reports,
    topics: indexTopics(latest, reports),
    authors: indexBy(reports, ({ report }) => report.authors),
    months: indexBy(reports, ({ report }) => [monthOf(report.outOn)]),
  };
}

function indexTopics(
  stories: readonly StoryListing[],
  reports: readonly ListedReport[],
): ReadonlyMap<string, OnTopic> {
  const ofStories = indexBy(stories, (story) => [
    ...story.topics,
    ...story.reports.flatMap(({ topics }) => topics),
  ]);
  const ofReports = indexBy(reports, ({ report }) => report.topics);
  return new Map(
    [...ofStories.keys()]
      .sort()
      .map((topic) => [topic, { stories: ofStories.get(topic) ?? [], reports: ofReports.get(topic) ?? [] }]),
  );
}

/** The items under each of their keys, once even where an editor names a key twice. */
function indexBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const own = index.get(key);
      if (own) own.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}

/** Of one moment they stay as their stories do: the one that changed last first, then by id. */
function compareLatest({ report: a }: ListedReport, { report: b }: ListedReport): number {
  if (a.outOn !== b.outOn) return a.outOn > b.outOn ? -1 : 1;
  return b.publishedAt - a.publishedAt;
}

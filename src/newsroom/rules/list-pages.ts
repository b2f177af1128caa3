import type { CompiledFile } from '../../compile/compile-file.ts';
import { monthOf } from '../../domain/dates/iso-day.ts';
import { emptySite, type SiteOutline } from '../../routes/outline.ts';
import { findOutDay } from '../read/public-files.ts';
import { filesOf, findTimeZone, indexStories } from '../read/story-index.ts';

/** How much some files give to the lists over all stories. */
export interface ListCounts {
  stories: number;
  forecasts: number;
  corrections: number;
  /** By publisher. */
  sources: Record<string, number>;
  /** Stories that have a topic, or a report with it. */
  storiesByTopic: Record<string, number>;
  /** Reports. */
  byTopic: Record<string, number>;
  byAuthor: Record<string, number>;
  byMonth: Record<string, number>;
}

/** What these files give. */
export function countListed(files: readonly CompiledFile[]): ListCounts {
  const reports = filesOf(files, 'report');
  const claims = reports.flatMap(({ data }) => Object.values(data.claims ?? {}));
  const sources = reports.flatMap(({ data }) => Object.values(data.sources ?? {}));
  const timeZone = findTimeZone(files);
  return {
    stories: filesOf(files, 'story').length,
    forecasts: claims.filter((claim) => claim?.due !== undefined).length,
    corrections: reports.reduce((total, { data }) => total + (data.corrections ?? []).length, 0),
    sources: countEach(sources.map((source) => source?.publisher ?? '')),
    storiesByTopic: countEach(
      indexStories(files).flatMap((story) => distinct(story.files.flatMap(({ data }) => data.topics ?? []))),
    ),
    byTopic: countEach(reports.flatMap(({ data }) => distinct(data.topics ?? []))),
    byAuthor: countEach(reports.flatMap(({ data }) => distinct(data.authors ?? []))),
    byMonth: countEach(
      reports.flatMap((report) => {
        const outOn = findOutDay(report, timeZone);
        return outOn === undefined ? [] : monthOf(outOn);
      }),
    ),
  };
}

/** What decides which pages the lists have, for what all files give together. */
export function outlineLists(counts: readonly ListCounts[]): SiteOutline {
  const [stories, reports] = [sumUp(counts, 'storiesByTopic'), sumUp(counts, 'byTopic')];
  const total = (countOf: (each: ListCounts) => number) =>
    counts.reduce((sum, each) => sum + countOf(each), 0);
  return {
    ...emptySite,
    stories: total((each) => each.stories),
    forecasts: total(({ forecasts }) => forecasts),
    corrections: total(({ corrections }) => corrections),
    sources: sumUp(counts, 'sources'),
    topics: new Map([...stories].map(([topic, count]) => [topic, Math.max(count, reports.get(topic) ?? 0)])),
    authors: sumUp(counts, 'byAuthor'),
    months: sumUp(counts, 'byMonth'),
  };
}

function sumUp(
  counts: readonly ListCounts[],
  of: 'sources' | 'storiesByTopic' | 'byTopic' | 'byAuthor' | 'byMonth',
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of counts.flatMap((each) => Object.entries(each[of])))
    sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

function countEach(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, { length }]) => [key, length]));
}

/** What an editor names twice counts once; what could not be read does not. */
function distinct(keys: readonly (string | undefined)[]): string[] {
  return [...new Set(keys)].filter((key) => key !== undefined);
}

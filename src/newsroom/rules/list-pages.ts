import type { CompiledFile } from '../../compile/compile-file.ts';
import { address } from '../../domain/text/address.ts';
import { monthOf } from '../../domain/dates/iso-day.ts';
import { countPages, pageSizes } from '../../models/page/pagination.ts';
import { listedSources } from '../../models/lists/sources-page.ts';
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

/** The addresses of the lists' pages, for what all files give together. */
export function listListPages(counts: readonly ListCounts[]): string[] {
  const [stories, reports] = [sumUp(counts, 'storiesByTopic'), sumUp(counts, 'byTopic')];
  const topics = new Map(
    [...stories].map(([topic, count]) => [topic, Math.max(count, reports.get(topic) ?? 0)]),
  );
  const total = (countOf: (each: ListCounts) => number) =>
    counts.reduce((sum, each) => sum + countOf(each), 0);
  return [
    ...listPages(
      total(({ stories }) => stories),
      pageSizes.stories,
      address.front,
    ),
    ...listPages(
      total(({ forecasts }) => forecasts),
      pageSizes.forecasts,
      address.forecasts,
    ),
    ...listPages(
      total(({ corrections }) => corrections),
      pageSizes.corrections,
      address.corrections,
    ),
    ...[...sumUp(counts, 'sources')]
      .filter(([, count]) => count > listedSources)
      .flatMap(([publisher, count]) =>
        listPages(count, pageSizes.sources, (page) => address.publisher(publisher, page)),
      ),
    ...listEach(topics, address.topic),
    ...listEach(sumUp(counts, 'byAuthor'), address.author),
    ...listEach(sumUp(counts, 'byMonth'), address.month),
  ];
}

/** The pages of the reports under each key. */
function listEach(
  counts: ReadonlyMap<string, number>,
  addressOf: (key: string, page: number) => string,
): string[] {
  return [...counts].flatMap(([key, count]) =>
    listPages(count, pageSizes.reports, (page) => addressOf(key, page)),
  );
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

function listPages(items: number, size: number, addressOf: (page: number) => string): string[] {
  return Array.from({ length: countPages(items, size) }, (_, index) => addressOf(index + 1));
}

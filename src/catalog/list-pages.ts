import type { CompiledFile } from '../compile/compile-file.ts';
import { address } from '../domain/address.ts';
import { countPages, pageSizes } from '../models/pagination.ts';
import { listedSources } from '../models/sources-page.ts';
import { filesOf } from './story-index.ts';

/** How much some files give to the lists over all stories. */
export interface ListCounts {
  stories: number;
  forecasts: number;
  corrections: number;
  /** By publisher. */
  sources: Record<string, number>;
}

/** What these files give. */
export function countListed(files: readonly CompiledFile[]): ListCounts {
  const reports = filesOf(files, 'report');
  const claims = reports.flatMap(({ data }) => Object.values(data.claims ?? {}));
  const sources = reports.flatMap(({ data }) => Object.values(data.sources ?? {}));
  const byPublisher = Map.groupBy(sources, (source) => source?.publisher ?? '');
  return {
    stories: filesOf(files, 'story').length,
    forecasts: claims.filter((claim) => claim?.due !== undefined).length,
    corrections: reports.reduce((total, { data }) => total + (data.corrections ?? []).length, 0),
    sources: Object.fromEntries([...byPublisher].map(([publisher, own]) => [publisher, own.length])),
  };
}

/** The addresses of the lists' pages, for what all files give together. */
export function listListPages(counts: readonly ListCounts[]): string[] {
  const sources = new Map<string, number>();
  for (const [publisher, count] of counts.flatMap((each) => Object.entries(each.sources)))
    sources.set(publisher, (sources.get(publisher) ?? 0) + count);
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
    ...[...sources]
      .filter(([, count]) => count > listedSources)
      .flatMap(([publisher, count]) =>
        listPages(count, pageSizes.sources, (page) => address.publisher(publisher, page)),
      ),
  ];
}

function listPages(items: number, size: number, addressOf: (page: number) => string): string[] {
  return Array.from({ length: countPages(items, size) }, (_, index) => addressOf(index + 1));
}

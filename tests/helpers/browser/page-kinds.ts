import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { emptySite, type SiteOutline } from '../../../src/routes/outline.ts';
import { tables } from '../../../src/routes/table.ts';
import { CONTENT, NOW } from '../build-site.ts';
import { readReports, type AuthoredReport } from '../newsroom/content.ts';

/**
 * One address for each kind of page that readers see, as far as the invented newsroom has one, and one of a view of the past. Of several it is the
 * one that shows most.
 */
export const pageKinds: Readonly<Record<string, string>> = findPageKinds(readReports(NOW));

function findPageKinds(all: readonly AuthoredReport[]): Record<string, string> {
  const reports = all.toSorted((a, b) => countSources(b) - countSources(a));
  const [{ story } = { story: '' }] = reports;
  const own = reports.filter((report) => report.story === story);
  const days = own.map(({ published }) => published.slice(0, 10)).sort();
  const ofSite = listReadable(tables.site, outlineSite(reports));
  const ofStory = listReadable(tables.story, { id: story, reports: own.map(({ slug }) => slug), days });
  const past = ofStory.filter(([kind, address]) => kind === 'specs' && address.includes('/as-of/'));
  // By the third day there are figures that have changed.
  const [kind = '', address = ''] = past[2] ?? past[0] ?? [];
  const first = [...ofSite, ...ofStory].reverse();
  return { ...Object.fromEntries(first), ...(kind && { past: address }) };
}

/** The addresses of the kinds that are HTML. */
function listReadable<Outline>(
  kinds: Readonly<
    Record<
      string,
      {
        routes: readonly { entrypoint: string | null }[];
        list: (outline: Outline) => { addresses: readonly string[] }[];
      }
    >
  >,
  outline: Outline,
): [kind: string, address: string][] {
  return Object.entries(kinds)
    .filter(([, { routes }]) => routes.some(({ entrypoint }) => entrypoint?.endsWith('.astro')))
    .flatMap(([kind, { list }]) =>
      list(outline).flatMap(({ addresses }) => addresses.map((at): [string, string] => [kind, at])),
    );
}

function outlineSite(reports: readonly AuthoredReport[]): SiteOutline {
  return {
    ...emptySite,
    pages: readdirSync(join(CONTENT, 'pages')).map((name) => name.slice(0, -'.md'.length)),
    topics: countEach(reports.flatMap(({ topics }) => topics ?? [])),
    authors: countEach(reports.flatMap(({ authors }) => authors)),
    months: countEach(reports.map(({ published }) => published.slice(0, 7)).sort()),
  };
}

/** The key that is named most comes first. */
function countEach(keys: readonly string[]): Map<string, number> {
  const counts = [...Map.groupBy(keys, (key) => key)].map(([key, { length }]): [string, number] => [
    key,
    length,
  ]);
  return new Map(counts.sort(([, a], [, b]) => b - a));
}

function countSources({ sources }: AuthoredReport): number {
  return Object.keys(sources ?? {}).length;
}

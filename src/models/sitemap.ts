import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Report } from '../domain/story.ts';
import type { Timestamp } from '../domain/timestamp.ts';
import { findLastChange, findLatest, listCorrectionDays } from './last-change.ts';

/** A page in the sitemap. */
export interface SitemapEntry {
  /** The page's full address. */
  location: string;
  /** When its report, or the latest of its reports, came out, was updated or corrected; null where a page has none. */
  lastModified: Timestamp | null;
}

/** Every page of an edition; views of the past are no pages of their own. */
export function buildSitemapEntries({ site, stories, pages }: Edition): SitemapEntry[] {
  const entry = (path: string, changes: readonly Timestamp[]): SitemapEntry => ({
    location: new URL(path, site.url).href,
    lastModified: findLatest(changes, site.timeZone) ?? null,
  });
  const changesOf = (reports: readonly Report[]) =>
    reports.map((report) => findLastChange(report, site.timeZone));
  const all = stories.flatMap(({ reports }) => reports);
  return [
    entry(address.front(), changesOf(all)),
    entry(address.sources(), changesOf(all)),
    entry(address.forecasts(), changesOf(all.filter(tellsForecast))),
    entry(
      address.corrections(),
      all.flatMap(({ corrections }) => listCorrectionDays(corrections)),
    ),
    ...pages.map(({ id }) => entry(address.page(id), [])),
    ...stories.flatMap(({ id, reports }) => [
      entry(address.story(id), changesOf(reports)),
      entry(address.timeline(id), changesOf(reports)),
      entry(address.specs(id), changesOf(reports)),
      ...reports.map((report) => entry(address.report(id, report.id), changesOf([report]))),
    ]),
  ];
}

/** Whether a report makes a forecast, or says what came of a claim, which may be one. */
function tellsForecast({ claims, outcomes }: Report): boolean {
  return outcomes.length > 0 || claims.some(({ due }) => due !== null);
}

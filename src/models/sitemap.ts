import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Report } from '../domain/story.ts';
import { beginOf, type Timestamp } from '../domain/timestamp.ts';

/** A page in the sitemap. */
export interface SitemapEntry {
  /** The page's full address. */
  location: string;
  /** When its report, or the latest of its reports, came out or was updated; null where a page has none. */
  lastModified: Timestamp | null;
}

/** Every page of an edition. */
export function buildSitemapEntries({ site, stories, pages }: Edition): SitemapEntry[] {
  const entry = (path: string, reports: readonly Report[] = []): SitemapEntry => {
    const changes = reports.map(({ published, updated }) => updated ?? published);
    changes.sort((a, b) => beginOf(a, site.timeZone) - beginOf(b, site.timeZone));
    return { location: new URL(path, site.url).href, lastModified: changes.at(-1) ?? null };
  };
  const all = stories.flatMap(({ reports }) => reports);
  return [
    entry(address.front(), all),
    entry(address.sources(), all),
    ...pages.map(({ id }) => entry(address.page(id))),
    ...stories.flatMap(({ id, reports }) => [
      entry(address.story(id), reports),
      entry(address.timeline(id), reports),
      entry(address.specs(id), reports),
      ...reports.map((report) => entry(address.report(id, report.id), [report])),
    ]),
  ];
}

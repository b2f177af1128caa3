import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import { beforeAll, expect, test } from 'vitest';
import { NOW } from '../helpers/build-site.ts';
import { getSiteFolder } from '../helpers/built-site.ts';
import { readReports, readSite } from '../helpers/content.ts';
import { readPages } from '../helpers/html.ts';

const site = readSite();

let folder: string;

beforeAll(() => {
  folder = getSiteFolder();
});

test('the sitemap lists every page but the one of a wrong address', () => {
  const sitemaps = readLocations('sitemap-index.xml', 'sitemapindex', 'sitemap');
  const listed = sitemaps.flatMap((location) => readLocations(new URL(location).pathname, 'urlset', 'url'));
  const pages = readPages(folder)
    .map(({ address }) => address)
    .filter((address) => address !== '/404.html')
    .map((address) => new URL(address, site.url).href);
  expect(listed.toSorted()).toEqual(pages.toSorted());
});

test('robots.txt names the sitemap', () => {
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots.split('\n')).toContain(`Sitemap: ${new URL('/sitemap-index.xml', site.url).href}`);
});

test('the feed lists every report, the latest first, with its title, day and address', async () => {
  const feed = await new RssParser().parseString(readFileSync(join(folder, 'feed.xml'), 'utf8'));
  expect(feed.title).toBe(site.name);
  const listed = feed.items.map(({ title, link, isoDate }) => ({ title, link, day: readDay(isoDate) }));
  const reports = readReports(NOW).map(({ story, slug, title, published }) => ({
    title,
    link: new URL(`/${story}/${slug}/`, site.url).href,
    day: published.includes('T') ? readDay(published) : published,
  }));
  expect(listed.toSorted(byLink)).toEqual(reports.toSorted(byLink));
  const days = listed.map(({ day }) => day);
  expect(days).toEqual(days.toSorted().toReversed());
});

function readLocations(path: string, root: string, item: string): string[] {
  const xml = readFileSync(join(folder, path), 'utf8');
  const parser = new XMLParser({ isArray: (name) => name === item });
  const tree = parser.parse(xml) as Record<string, Record<string, { loc: string }[]>>;
  return tree[root]?.[item]?.map(({ loc }) => loc) ?? [];
}

/** The calendar day of an instant where the newsroom is. */
function readDay(instant: string | undefined): string {
  // The Swedish order is that of ISO 8601.
  return new Intl.DateTimeFormat('sv', { timeZone: site.timezone }).format(new Date(instant ?? ''));
}

function byLink(a: { link?: string | undefined }, b: { link?: string | undefined }): number {
  return (a.link ?? '') < (b.link ?? '') ? -1 : 1;
}

import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import RssParser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { NOW } from '../helpers/build-site.ts';
import { getSiteFolder } from '../helpers/built-site.ts';
import { readReports, readSite } from '../helpers/newsroom/content.ts';
import { findElements, getAttribute, readPages, type Page } from '../helpers/readers/html.ts';

const site = readSite();
const stories = [...new Set(readReports(NOW).map(({ story }) => story))];

interface JsonFeed {
  items: { id: string; url: string; title: string; date_published: string; date_modified: string }[];
}

interface Said {
  report: string;
  sources: string[];
}

interface Data {
  format: number;
  reports: { id: string }[];
  sources: { id: string }[];
  events: Said[];
  claims: (Said & { outcomes: Said[] })[];
  figures: { current: number; values: Said[] }[];
}

let folder: string;

beforeAll(() => {
  folder = getSiteFolder();
});

test('the sitemap lists every page but the one of a wrong address and those that are a view of another', () => {
  const sitemaps = readLocations('sitemap-index.xml', 'sitemapindex', 'sitemap');
  const listed = sitemaps.flatMap((location) => readLocations(new URL(location).pathname, 'urlset', 'url'));
  const pages = readPages(folder)
    .filter(({ address }) => address !== '/404.html')
    .map((page) => ({ own: new URL(page.address, site.url).href, canonical: readCanonical(page) }))
    .flatMap(({ own, canonical }) => (own === canonical ? [own] : []));
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.toSorted()).toEqual(pages.toSorted());
});

test('the news sitemap names articles of two days, with all that its protocol asks for', () => {
  const parser = new XMLParser({ isArray: (name) => name === 'url' });
  const read = parser.parse(readFileSync(join(folder, 'news-sitemap.xml'), 'utf8')) as {
    urlset: '' | { url: { loc: string }[] };
  };
  const fresh = readReports(NOW).filter(
    ({ published }) => Date.parse(NOW) - Date.parse(published) < 2 * 24 * 60 * 60 * 1000,
  );
  const listed = read.urlset === '' ? [] : read.urlset.url;
  expect(listed.map(({ loc }) => loc).toSorted()).toEqual(
    fresh.map(({ story, slug }) => new URL(`/${story}/${slug}/`, site.url).href).toSorted(),
  );
});

test('security.txt can be fetched, and is not out of date', () => {
  const text = readFileSync(join(folder, '.well-known/security.txt'), 'utf8');
  const fields = new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  expect(fields.get('Contact')).toMatch(/^mailto:[^@\s]+@[^@\s]+$/);
  expect(fields.get('Canonical')).toBe(new URL('/.well-known/security.txt', site.url).href);
  const left = Date.parse(fields.get('Expires') ?? '') - Date.parse(NOW);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(365 * 24 * 60 * 60 * 1000);
});

test('robots.txt names the sitemaps', () => {
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  expect(robots).toMatch(/^User-agent: \*$/m);
  const named = ['/sitemap-index.xml', '/news-sitemap.xml'];
  expect(robots.split('\n').filter((line) => line.startsWith('Sitemap'))).toEqual(
    named.map((path) => `Sitemap: ${new URL(path, site.url).href}`),
  );
});

describe.each([
  ['the site', '', () => true],
  ...stories.map((story): [string, string, (story: string) => boolean] => [
    story,
    `${story}/`,
    (other) => other === story,
  ]),
])('the feeds of %s', (_name, below, isOf) => {
  const expected = () =>
    readReports(NOW)
      .filter(({ story }) => isOf(story))
      .map(({ story, slug, title, published }) => ({
        title,
        link: new URL(`/${story}/${slug}/`, site.url).href,
        day: published.includes('T') ? readDay(published) : published,
      }))
      .toSorted(byLink);
  const read = (name: string) => readFileSync(join(folder, below, name), 'utf8');

  test.each(['feed.xml', 'atom.xml'])('%s lists every report, the latest first', async (name) => {
    const feed = await new RssParser().parseString(read(name));
    expect(feed.title).toContain(site.name);
    expect(feed.feedUrl).toBe(new URL(`/${below}${name}`, site.url).href);
    const listed = feed.items.map(({ title, link, isoDate }) => ({ title, link, day: readDay(isoDate) }));
    expect(listed.toSorted(byLink)).toEqual(expected());
    const days = listed.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('feed.json lists every report, the latest first', () => {
    const feed = JSON.parse(read('feed.json')) as JsonFeed;
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: new URL(`/${below}feed.json`, site.url).href,
    });
    const listed = feed.items.map(({ title, url, date_published }) => ({
      title,
      link: url,
      day: readDay(date_published),
    }));
    expect(listed.toSorted(byLink)).toEqual(expected());
  });

  test('know the same reports, changed at the same moments', async () => {
    const parser = new RssParser<object, { updated: string }>({
      customFields: { item: ['updated', ['atom:updated', 'updated']] },
    });
    const [rss, atom] = await Promise.all(
      ['feed.xml', 'atom.xml'].map((name) => parser.parseString(read(name))),
    );
    const { items } = JSON.parse(read('feed.json')) as JsonFeed;
    const changes = items.map(({ id, date_modified }) => [id, date_modified]);
    expect(changes.length).toBeGreaterThan(0);
    expect(rss?.items.map(({ guid, updated }) => [guid, updated])).toEqual(changes);
    expect(atom?.items.map((item) => [(item as { id?: string }).id, item.updated])).toEqual(changes);
  });
});

test('every feed has the whole text, the same in that of the site as in that of its story', async () => {
  interface Texts {
    items: { id: string; content_html: string }[];
  }
  const readTexts = (path: string) =>
    (JSON.parse(readFileSync(join(folder, path, 'feed.json'), 'utf8')) as Texts).items;
  const ofStories = new Map(
    stories.flatMap((story) => readTexts(story).map(({ id, content_html }) => [id, content_html])),
  );
  const ofSite = readTexts('');
  expect(ofSite.length).toBeGreaterThan(0);
  for (const { id, content_html } of ofSite) {
    expect(content_html).toBe(ofStories.get(id));
    expect(content_html).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:)/);
    expect(content_html.length).toBeGreaterThan(100);
  }
  const parser = new RssParser<object, { 'content:encoded': string }>();
  const rss = await parser.parseString(readFileSync(join(folder, 'feed.xml'), 'utf8'));
  expect(rss.items.map((item) => item['content:encoded'])).toEqual(
    ofSite.map(({ content_html }) => content_html),
  );
});

test.each(stories)('the data of %s holds its reports, and ids that lead to one another', (story) => {
  const data = JSON.parse(readFileSync(join(folder, story, 'data.json'), 'utf8')) as Data;
  const slugs = readReports(NOW).flatMap((report) => (report.story === story ? report.slug : []));
  expect(data.format).toBe(1);
  expect(data.reports.map(({ id }) => id).toSorted()).toEqual(slugs.toSorted());
  const sources = new Set(data.sources.map(({ id }) => id));
  const reports = new Set(slugs);
  const values = data.figures.flatMap((figure) => figure.values);
  const said = [
    ...data.events,
    ...data.claims,
    ...values,
    ...data.claims.flatMap(({ outcomes }) => outcomes),
  ];
  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap((each) => each.sources).filter((id) => !sources.has(id))).toEqual([]);
  expect(said.map(({ report }) => report).filter((id) => !reports.has(id))).toEqual([]);
  expect(data.figures.filter(({ current, values }) => values[current] === undefined)).toEqual([]);
});

test('every page tells of the feeds of the site, those of a story of its own', () => {
  const feeds = (below: string) => ['feed.xml', 'atom.xml', 'feed.json'].map((name) => `/${below}${name}`);
  const faults = readPages(folder).flatMap(({ address, document }) => {
    const told = findElements(document, 'link')
      .filter((link) => getAttribute(link, 'rel') === 'alternate')
      .map((link) => getAttribute(link, 'href'));
    const [, first = ''] = address.split('/');
    const expected = feeds(stories.includes(first) ? `${first}/` : '');
    return isDeepStrictEqual(told, expected) ? [] : [`${address}: ${told.join(', ')}`];
  });
  expect(faults).toEqual([]);
});

function readCanonical({ document }: Page): string | undefined {
  const link = findElements(document, 'link').find((each) => getAttribute(each, 'rel') === 'canonical');
  return link && getAttribute(link, 'href');
}

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

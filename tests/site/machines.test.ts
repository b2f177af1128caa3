import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import { readReports, readSite } from '../helpers/newsroom/content.ts';
import { CONTENT, NOW } from '../helpers/build-site.ts';
import { findElements, getAttribute, readPages, type Page } from '../helpers/readers/html.ts';

type Node = Record<string, unknown>;

/** A day, a month or a year, or an instant: ISO 8601. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

const site = readSite();
const { origin } = new URL(site.url);
let pages: Page[];

beforeAll(() => {
  pages = readPages(getSiteFolder());
});

/** The objects of a page's JSON-LD; every page has one script of it at most. */
function readGraph({ address, document }: Page): Node[] {
  const scripts = findElements(document, 'script').filter(
    (script) => getAttribute(script, 'type') === 'application/ld+json',
  );
  if (scripts.length === 0) return [];
  expect(scripts.length, address).toBe(1);
  const [text] = scripts[0]?.childNodes ?? [];
  const graph = JSON.parse(text && 'value' in text ? text.value : '') as Node;
  expect(Object.keys(graph)).toEqual(['@context', '@graph']);
  return graph['@graph'] as Node[];
}

/** Every object within these, themselves included. */
function listNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(listNodes)];
}

function getPage(address: string): Page {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`There is no page ${address}.`);
  return page;
}

describe('JSON-LD', () => {
  test('is the last thing in the body of every page, but that of no address', () => {
    const without = pages.filter((page) => readGraph(page).length === 0).map(({ address }) => address);
    expect(without.filter((address) => address !== '/404.html' && !address.startsWith('/page/'))).toEqual([]);
    const misplaced = pages.filter(({ html }) => {
      const end = /<script type="application\/ld\+json">[^<]*<\/script>\s*<\/body>/.test(html);
      return html.includes('ld+json') && !end;
    });
    expect(misplaced.map(({ address }) => address)).toEqual([]);
  });

  test('has only dates of ISO 8601', () => {
    const dates = pages.flatMap((page) =>
      listNodes(readGraph(page)).flatMap((node) =>
        Object.entries(node).flatMap(([key, value]) => (/^date[A-Z]/.test(key) ? [value] : [])),
      ),
    );
    expect(dates.length).toBeGreaterThan(10);
    expect(dates.filter((date) => typeof date !== 'string' || !DATE.test(date))).toEqual([]);
  });

  test('has ids and addresses that are on the site', () => {
    const ids = new Map(
      pages.map(({ address, document }) => [
        address,
        new Set(findElements(document).map((element) => getAttribute(element, 'id'))),
      ]),
    );
    const broken = pages.flatMap((page) =>
      listNodes(readGraph(page))
        .flatMap((node) => [node['@id'], node['item'], node['url']])
        .filter((id): id is string => typeof id === 'string' && id.startsWith(origin))
        .filter((id) => {
          const { pathname, hash } = new URL(id);
          return (
            (!ids.has(pathname) && !existsSync(join(getSiteFolder(), pathname))) ||
            (hash !== '' && !ids.get(pathname)?.has(hash.slice(1)))
          );
        })
        .map((id) => `${page.address}: ${id}`),
    );
    expect(broken).toEqual([]);
  });

  test('has no two objects with one id on a page', () => {
    const twice = pages.flatMap((page) => {
      const own = listNodes(readGraph(page)).flatMap((node) => (node['@type'] && node['@id']) ?? []);
      return own.filter((id, index) => own.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });

  // https://developers.google.com/search/docs/appearance/structured-data/article
  test('gives of every article what search engines ask for', () => {
    for (const { story, slug, title } of readReports(NOW)) {
      const [article] = readGraph(getPage(`/${story}/${slug}/`));
      expect(article?.['@type']).toMatch(/^(?:Reportage|Analysis|Background|Opinion)NewsArticle$/);
      expect(article).toMatchObject({ headline: title, inLanguage: expect.any(String) as unknown });
      expect(article?.['datePublished']).toMatch(DATE);
      expect(article?.['dateModified']).toMatch(DATE);
      for (const author of article?.['author'] as Node[])
        expect(author).toMatchObject({
          '@type': expect.stringMatching(/^(?:Person|Organization)$/) as unknown,
        });
      expect((article?.['publisher'] as Node)['name']).toBeTruthy();
      // The address of a source says all of it; one without has a name.
      const citations = article?.['citation'] as Node[];
      expect(citations.length).toBeGreaterThan(0);
      for (const { '@type': type, ...rest } of citations)
        expect([type, ...Object.keys(rest)]).toEqual(['CreativeWork', 'url' in rest ? 'url' : 'name']);
    }
  });
});

test('pages of a story tell by Open Graph when they were published and changed, views of the past do not', () => {
  const tell = (address: string): Partial<Record<string, string>> =>
    Object.fromEntries(
      findElements(getPage(address).document, 'meta').map((meta) => [
        getAttribute(meta, 'property') ?? '',
        getAttribute(meta, 'content') ?? '',
      ]),
    );
  for (const { story, slug, published } of readReports(NOW)) {
    const told = tell(`/${story}/${slug}/`);
    expect(told['og:type']).toBe('article');
    expect(Date.parse(told['article:published_time'] ?? '')).toBe(Date.parse(published));
    expect(told['article:modified_time']).toMatch(DATE);
    expect(told['article:section']).toBe(getStoryTitle(story));
  }
  expect(tell('/')).toMatchObject({ 'og:type': 'website' });
  const past = pages.find(({ address }) => address.includes('/as-of/'));
  expect(tell(past?.address ?? '')).not.toHaveProperty('article:modified_time');
});

function getStoryTitle(story: string): string | undefined {
  const text = readFileSync(join(CONTENT, 'stories', story, 'story.md'), 'utf8');
  return /^title: (.*)$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2');
}

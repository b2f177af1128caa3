import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import { findElements, getAttribute, listFiles, readPages, type Page } from '../helpers/readers/html.ts';
import { readPngSize } from '../helpers/browser/png.ts';

let folder: string;
let pages: Page[];

beforeAll(() => {
  folder = getSiteFolder();
  pages = readPages(folder);
});

/** The content of a page's only `meta` element of a name; nothing where there is none. */
function readMeta({ document, address }: Page, name: string): string | undefined {
  const found = findElements(document, 'meta').filter(
    (element) => (getAttribute(element, 'property') ?? getAttribute(element, 'name')) === name,
  );
  if (found.length > 1) throw new Error(`${address} has ${name} twice.`);
  return found[0] && getAttribute(found[0], 'content');
}

test('every page but that for none tells a card with its words, large', () => {
  const told = pages.filter((page) => readMeta(page, 'og:image') !== undefined);
  expect(pages.filter((page) => !told.includes(page)).map(({ address }) => address)).toEqual(['/404.html']);
  for (const page of told) {
    expect(readMeta(page, 'og:image:alt')).toMatch(/\S/);
    expect(readMeta(page, 'twitter:card')).toBe('summary_large_image');
  }
});

test('every card stands where its pages say, is a PNG of the size told, and is small', () => {
  const named = new Set(pages.flatMap((page) => readMeta(page, 'og:image') ?? []));
  const paths = [...named].map((src) => new URL(src).pathname.slice(1)).sort();
  expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  expect(listFiles(folder).filter((path) => path.endsWith('card.png'))).toEqual(paths);
  const sizes = pages.map((page) => [readMeta(page, 'og:image:width'), readMeta(page, 'og:image:height')]);
  expect(new Set(sizes.flat())).toEqual(new Set(['1200', '630', undefined]));
  for (const path of paths) {
    const bytes = readFileSync(join(folder, path));
    expect(readPngSize(bytes)).toEqual({ width: 1200, height: 630 });
    expect(bytes.length, path).toBeLessThan(40_000);
  }
});

test('a story’s views of the past share the card that says so', () => {
  const past = pages.filter(({ address }) => address.includes('/as-of/'));
  expect(past.length).toBeGreaterThan(10);
  const cards = new Set(past.map((page) => new URL(readMeta(page, 'og:image') ?? '').pathname));
  expect([...cards].sort()).toEqual(['/bridge/as-of/card.png', '/tram/as-of/card.png']);
});

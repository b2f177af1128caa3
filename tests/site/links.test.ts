import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import { readSite } from '../helpers/newsroom/content.ts';
import {
  findElements,
  getAttribute,
  listFiles,
  readPages,
  type Element,
  type Page,
} from '../helpers/readers/html.ts';

const { origin } = new URL(readSite().url);

let folder: string;
let pages: Page[];

beforeAll(() => {
  folder = getSiteFolder();
  pages = readPages(folder);
});

test('every link to this site finds its page and its fragment', () => {
  const idsByAddress = new Map(pages.map((page) => [page.address, readIds(page)]));
  const broken = pages.flatMap((page) =>
    readAddresses(page).flatMap(({ element, address }) => {
      const url = new URL(address, origin + page.address);
      if (url.origin !== origin) return [];
      const fault = findFault(url, idsByAddress);
      return fault ? [`${page.address}: <${element.tagName}> ${address}: ${fault}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

test('every id stands once on its page', () => {
  const repeated = pages.flatMap((page) => {
    const ids = findElements(page.document).flatMap((element) => getAttribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.address}#${id}`);
  });
  expect(repeated).toEqual([]);
});

test('no page or style sheet loads anything from another host', () => {
  const loading = pages.flatMap((page) =>
    readAddresses(page)
      .filter(({ element }) => isLoaded(element))
      .filter(({ address }) => isElsewhere(address))
      .map(({ element, address }) => `${page.address}: <${element.tagName}> ${address}`),
  );
  const styled = listFiles(folder)
    .filter((path) => path.endsWith('.css') || path.endsWith('.html'))
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const found = text.match(/(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\/[^)\s"']+/g) ?? [];
      return found.map((match) => `${path}: ${match}`);
    });
  expect([...loading, ...styled]).toEqual([]);
});

function findFault(url: URL, idsByAddress: Map<string, Set<string>>): string | undefined {
  const path = decodeURIComponent(url.pathname);
  const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return 'no such file';
  if (statSync(file).isDirectory()) return 'a folder without its slash';
  if (fragment && idsByAddress.get(path)?.has(fragment) !== true) return 'no such fragment';
  return undefined;
}

function readIds(page: Page): Set<string> {
  return new Set(findElements(page.document).flatMap((element) => getAttribute(element, 'id') ?? []));
}

/** Every address that a page links to or loads, with the element that names it. */
function readAddresses(page: Page): { element: Element; address: string }[] {
  return findElements(page.document).flatMap((element) => {
    const plain = ['href', 'src', 'poster', 'action', 'data', 'cite'].map((name) =>
      getAttribute(element, name),
    );
    const sets = ['srcset', 'imagesrcset'].flatMap((name) =>
      (getAttribute(element, name) ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0]),
    );
    const property = getAttribute(element, 'property') ?? '';
    const meta = /^og:(?:url|image)$/.test(property) ? [getAttribute(element, 'content')] : [];
    return [...plain, ...sets, ...meta].filter(Boolean).map((address) => ({ element, address: address! }));
  });
}

function isLoaded(element: Element): boolean {
  if (element.tagName === 'link') {
    return /stylesheet|preload|icon|manifest|preconnect|prefetch/.test(getAttribute(element, 'rel') ?? '');
  }
  return !['a', 'area', 'form', 'meta', 'blockquote', 'q', 'base', 'ins', 'del'].includes(element.tagName);
}

function isElsewhere(address: string): boolean {
  if (address.startsWith('data:')) return false;
  return new URL(address, origin).origin !== origin;
}

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import { NOW } from '../helpers/build-site.ts';
import { readReports } from '../helpers/newsroom/content.ts';
import { findElements, getAttribute, listFiles, readPages, type Page } from '../helpers/readers/html.ts';
import { describeWeight, formatWeight, weigh } from '../helpers/browser/weight.ts';

const KB = 1024;

let folder: string;
let articles: Page[];

beforeAll(() => {
  folder = getSiteFolder();
  const addresses = new Set(readReports(NOW).map(({ story, slug }) => `/${story}/${slug}/`));
  articles = readPages(folder).filter(({ address }) => addresses.has(address));
});

test('the HTML of an article weighs at most 14 KB', () => {
  // What arrives in the first round trip of a new connection: ten packets. https://www.rfc-editor.org/rfc/rfc6928
  const faults = articles
    .map(({ address, html }) => ({ address, html, bytes: weigh(html) }))
    .filter(({ bytes }) => bytes > 14 * KB)
    .map(
      ({ address, html, bytes }) =>
        `${address} weighs ${formatWeight(bytes)}, ${bytes - 14 * KB} bytes too many; most of it is\n${describeWeight(html)}`,
    );
  expect(articles.length).toBeGreaterThan(0);
  expect(faults.join('\n')).toBe('');
});

test('all styles together weigh at most 10 KB', () => {
  const sheets = weighFiles(listFiles(folder).filter((path) => path.endsWith('.css')));
  expect(sheets.paths.length).toBeGreaterThan(0);
  expect(sheets.bytes, sheets.told).toBeLessThanOrEqual(10 * KB);
});

test('the JavaScript that an article loads weighs at most 6 KB', () => {
  for (const { address, document } of articles) {
    const entries = findElements(document, 'script')
      .map((script) => getAttribute(script, 'src'))
      .filter((path) => path !== undefined)
      .map((path) => path.slice(1));
    const scripts = weighFiles(followImports(entries));
    expect(scripts.bytes, `${address}: ${scripts.told}`).toBeLessThanOrEqual(6 * KB);
  }
});

test('a page that is too heavy is told by its sections', () => {
  const words = Array.from({ length: 400 }, (_, index) => ((index * 7919) % 1_000_003).toString(36));
  const take = (from: number, to: number): string => words.slice(from, to).join(' ');
  const html = `<!doctype html><html lang=en><head><title>Invented</title></head><body><main id=Part-main><article><p>Prose, ${take(0, 250)}</p><section class="sources sources--long">Sources, ${take(250, 400)}</section></article></main></body></html>`;
  expect(
    describeWeight(html, 2)
      .replaceAll(/\d[\d.]*/g, 'N')
      .replaceAll(/, [^"]+"/g, ', …"'),
  ).toBe('  N KB (N %) p "Prose, …"\n  N KB (N %) section.sources.sources--long "Sources, …"');
});

/** What some files of the site weigh together, and each of them in words. */
function weighFiles(paths: string[]): { paths: string[]; bytes: number; told: string } {
  const weights = paths.map((path) => ({ path, bytes: weigh(readFileSync(join(folder, path))) }));
  return {
    paths,
    bytes: weights.reduce((sum, { bytes }) => sum + bytes, 0),
    told: weights.map(({ path, bytes }) => `${path} ${formatWeight(bytes)}`).join(', '),
  };
}

/** Modules with all that they import before they run; what they fetch on use is not loaded with the page. */
function followImports(entries: string[]): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, module = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g)) {
      visit(module.startsWith('/') ? module.slice(1) : posix.join(posix.dirname(path), module));
    }
  };
  entries.forEach(visit);
  return [...found];
}

import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { indexRecords, type StoryRecords } from '../../src/render/search/index-records.ts';
import { findDifference, makeFastFolder, type Site } from '../helpers/workplace.ts';
import { build, buildSoundly, openCheckout, prepareCheckout, readSite, type Checkout } from './checkout.ts';

let folder: string;
let checkout: Checkout;

beforeAll(async () => {
  folder = await makeFastFolder('search');
  checkout = openCheckout(join(folder, 'checkout'));
  await prepareCheckout(checkout.root);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await buildSoundly(checkout);
});

function isOfSearch(path: string): boolean {
  return path.startsWith('pagefind/') || path.endsWith('/search.json');
}

/** Which file of the file system stands at each path of the index. */
function listInodes(): Map<string, number> {
  const paths = [...readSite(checkout).keys()].filter((path) => path.startsWith('pagefind/'));
  return new Map(paths.map((path) => [path, lstatSync(join(checkout.root, 'dist', path)).ino]));
}

/** Everything that the index says of its records. */
function readIndex(site: Site): string {
  return [...site]
    .filter(([path]) => path.startsWith('pagefind/fragment/'))
    .map(([, bytes]) => gunzipSync(bytes).toString())
    .join('\n');
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(checkout.root, 'content', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('the index is kept where no story has other records', async () => {
  const former = listInodes();
  expect(former.size).toBeGreaterThan(10);
  // Feeds and pages show the name of the site, records do not.
  edit('site.yml', (text) => text.replace(/^name: .*$/m, 'name: "Another name"'));
  await buildSoundly(checkout);
  expect(listInodes()).toEqual(former);
  edit('stories/van/first.md', (text) => `${text}\nA walrus was seen.\n`);
  await buildSoundly(checkout);
  expect(readIndex(readSite(checkout))).toContain('A walrus was seen.');
});

test('the index that stands in the former site is not written into', async () => {
  const former = readSite(checkout);
  const { nlink } = lstatSync(join(checkout.root, 'dist/pagefind/pagefind-entry.json'));
  for (const word of ['one', 'two', 'three']) {
    edit('stories/van/first.md', (text) => `${text}\nMore was said, ${word}.\n`);
    await buildSoundly(checkout);
  }
  edit('stories/van/first.md', (text) => text.replaceAll(/\nMore was said, \w+\.\n/g, ''));
  await buildSoundly(checkout);
  expect(nlink).toBeLessThanOrEqual(2);
  expect(findDifference(readSite(checkout), former)).toBe(null);
});

test('what a build leaves out, the next one makes', async () => {
  const whole = readSite(checkout);
  await buildSoundly(checkout, ['--without', 'search']);
  const without = readSite(checkout);
  expect([...without.keys()].filter(isOfSearch)).toEqual([]);
  expect([...whole.keys()].filter((path) => !isOfSearch(path)).sort()).toEqual([...without.keys()].sort());
  await buildSoundly(checkout);
  expect(findDifference(readSite(checkout), whole)).toBe(null);
  rmSync(join(checkout.root, 'dist/pagefind'), { recursive: true });
  await buildSoundly(checkout);
  expect(findDifference(readSite(checkout), whole)).toBe(null);
});

test('a damaged index is made anew', async () => {
  const whole = readSite(checkout);
  rmSync(join(checkout.root, 'dist/pagefind/pagefind-entry.json'));
  writeFileSync(join(checkout.root, 'dist/pagefind/pagefind-entry.json'), '{}');
  writeFileSync(join(checkout.root, 'dist/pagefind/stray.txt'), 'A stray text');
  await buildSoundly(checkout);
  expect(findDifference(readSite(checkout), whole)).toBe(null);
});

test('what to build without is told in words that are known', async () => {
  expect(await build(checkout, ['--without', 'serch'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Found "serch" among what to build without, expected cards or search; did you mean "search"?\n',
  });
});

test('the same records give the same bytes', async () => {
  const stories = Array.from({ length: 30 }, (_, story): StoryRecords => ({
    language: 'en',
    records: Array.from({ length: 20 }, (_, record) => ({
      url: `/story-${story}/${record}/`,
      content: `An invented record ${record} of ${story}, ${'with words '.repeat(record)} word${story * record}`,
      meta: { title: `A title ${record % 3}`, date: '1 May 2026' },
      filters: { story: [`story-${story} A story`], kind: [record % 2 ? 'event' : 'claim'] },
      sort: { day: `2026-05-${String(10 + record)}` },
    })),
  }));
  const read = async () => {
    const files = await indexRecords(stories);
    return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  };
  const first = await read();
  expect(first.size).toBeGreaterThan(600);
  for (let time = 0; time < 4; time++) expect(findDifference(await read(), first)).toBe(null);
});

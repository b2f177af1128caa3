import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../helpers/browser/browser.ts';
import { buildSite } from '../helpers/build-site.ts';
import { soundFiles } from '../helpers/newsroom/newsroom-fixture.ts';
import { writeFiles } from '../helpers/run-command.ts';
import { serveFolder, type StaticServer } from '../helpers/browser/static-server.ts';

/** Invented content: a title that is hostile, sources and statements in Chinese, and topics. */
const files = {
  ...soundFiles,
  'stories/phone/story.md':
    '---\ntitle: An <b>invented</b> phone &amp; more\nsummary: It rings.\n---\n\nThe introduction of the phone.\n',
  'stories/phone/hostile.md': `---
title: '<img src=x onerror="window.hurt=1"> & the &lt;zebra&gt;'
description: A description with <mark>zebra</mark> and </mark><script>window.hurt=2</script>.
kind: report
published: "2023-09-02"
authors: [desk]
topics: [long-distance, phones]
sources:
  weibo:
    publisher: house
    kind: social
    title: 小米SU7汽车的“电池”来自宁德时代
    quote: { exact: 电池包容量为一百零一度 }
  other: { publisher: house, kind: press, title: 电动车与水池 }
events:
  rings: { on: "2023-09-01", title: The phone of 小米 rings, place: Beijing, basis: social, sources: [weibo] }
claims:
  cheap: { statement: 手机会很便宜, by: A <i>person</i>, saidOn: "2023-08", basis: on-record, sources: [other] }
---

The **batteries** of the phone were tested${' again and again'.repeat(20)}, then a walrus was seen. :cite[weibo other]
`,
};

let folder: string;
/** The same newsroom, of a site in English and of one in Chinese. */
let server: StaticServer;
let chineseServer: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-search-'));
  const serve = async (name: string, changes: Record<string, string>) => {
    const [content, dist] = [join(folder, `${name}-content`), join(folder, name)];
    await writeFiles(content, { ...files, ...changes });
    await buildSite(process.cwd(), dist, { CONTENT_DIR: content });
    return serveFolder(dist);
  };
  server = await serve('english', {});
  const site = soundFiles['site.yml'] ?? '';
  chineseServer = await serve('chinese', { 'site.yml': site.replace('language: en', 'language: zh-Hans') });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await chineseServer.close();
  await rm(folder, { recursive: true, force: true });
});

/** The page of searches in a tab of its own, with the paths that it asks the server for. */
async function open(
  query = '',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ baseURL: server.url, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/search/${query}`);
  return { page, asked };
}

/** What is found: the address of each result. */
async function readResults(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.querySelector('#Part-search-status')?.textContent !== '');
  return page
    .locator('.search__result a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** What is found for some words; the order of results is Pagefind's. */
async function search(words: string, options?: BrowserContextOptions): Promise<string[]> {
  const { page } = await open(`?q=${encodeURIComponent(words)}`, options);
  return (await readResults(page)).sort();
}

const hostile = '/phone/hostile/';
const rings = '/phone/timeline/#event-rings';
const cheap = '/phone/timeline/#claim-cheap';

test('one box finds words in English, whatever their endings, and in Chinese', async () => {
  expect(await search('battery')).toEqual([hostile]);
  expect(await search('小米')).toEqual([hostile, rings]);
  expect(await search('电池')).toEqual([hostile, rings]);
  expect(await search('宁德时代')).toEqual([hostile, rings]);
  // No dictionary has this as a word, and it crosses the words of each.
  expect(await search('米SU7汽')).toEqual([hostile, rings]);
  expect(await search('便宜')).toEqual([cheap]);
  expect(await search('SU7 电池')).toEqual([hostile, rings]);
  expect(await search('battery 小米')).toEqual([hostile]);
});

test('Chinese is found where it stands so, not where its characters are strewn', async () => {
  // 电动车与水池 has both characters of 电池, apart.
  expect(await search('电池')).not.toContain(cheap);
  expect(await search('水池')).toEqual([hostile, cheap]);
});

test('a site in Chinese is searched alike', async () => {
  const options = { baseURL: chineseServer.url };
  expect(await search('电池', options)).toEqual([hostile, rings]);
  expect(await search('米SU7汽', options)).toEqual([hostile, rings]);
  expect(await search('水池', options)).toEqual([hostile, cheap]);
  expect(await search('walrus', options)).toEqual([hostile]);
});

test('nothing is found for words that stand nowhere', async () => {
  const { page } = await open('?q=kingfisher');
  expect(await readResults(page)).toEqual([]);
  expect(await page.locator('#Part-search-status').textContent()).toBe('Nothing was found.');
});

test('a result tells what it is, when it was, how it is known and how it fared', async () => {
  const { page } = await open('?q=rings&kind=event');
  await readResults(page);
  const result = page.locator('.search__result');
  expect(await result.locator('.search__about').allTextContents()).toEqual([
    'Event · 1 September 2023 · social · not confirmed',
    'An <b>invented</b> phone &amp; more',
  ]);
  expect(await result.locator('a').textContent()).toBe('The phone of 小米 rings');
  expect(await result.locator('p').textContent()).toBe(
    'Beijing · House: 小米SU7汽车的“电池”来自宁德时代 “电池包容量为一百零一度”',
  );
});

test('words of the content are no markup, and what was looked for is marked', async () => {
  const { page } = await open('?q=zebra');
  expect(await readResults(page)).toEqual([hostile]);
  const result = page.locator('.search__result');
  expect(await result.locator('a').textContent()).toBe(
    '<img src=x onerror="window.hurt=1"> & the &lt;zebra&gt;',
  );
  expect(await result.locator('p').textContent()).toContain(
    'with <mark>zebra</mark> and </mark><script>window.hurt=2</script>.',
  );
  expect(await result.locator('mark').allTextContents()).toEqual(['<mark>zebra</mark>']);
  expect(await page.locator('main img, main script[src=x], main i, main b').count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get(window, 'hurt') as unknown)).toBe(undefined);
  const { page: other } = await open(`?q=${encodeURIComponent('<img src=x onerror="window.hurt=3">')}`);
  await readResults(other);
  expect(await other.evaluate(() => Reflect.get(window, 'hurt') as unknown)).toBe(undefined);
});

test('an excerpt shows the place of the words that were looked for', async () => {
  const { page } = await open('?q=walrus');
  await readResults(page);
  expect(await page.locator('.search__result p').textContent()).toMatch(/^… .*then a walrus was seen\./);
  const { page: chinese } = await open(`?q=${encodeURIComponent('宁德')}&kind=article`);
  await readResults(chinese);
  expect(await chinese.locator('.search__result mark').allTextContents()).toEqual(['宁德']);
});

test('nothing of the index is loaded before someone is about to search', async () => {
  const { page, asked } = await open();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await page.waitForRequest((request) => request.url().endsWith('.pf_meta'));
});

test('a search is typed, narrowed and linked to with the keyboard alone', async () => {
  const { page } = await open();
  const box = page.getByRole('searchbox', { name: 'Words to look for' });
  await box.focus();
  await page.keyboard.type('phone');
  await expect.poll(() => page.locator('#Part-search-status').textContent()).toMatch(/^\d results$/);
  const all = await readResults(page);
  expect(all).toContain('/phone/');
  expect(new URL(page.url()).search).toBe('?q=phone');
  // Past the button.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ev');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=phone&kind=event');
  await expect.poll(() => page.locator('#Part-search-status').textContent()).toBe('1 result');
  const { page: linked } = await open('?q=phone&kind=event');
  expect(await readResults(linked)).toEqual([rings]);
  expect(await linked.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('event');
});

test('the choices say how many results each would leave', async () => {
  const { page } = await open('?kind=event');
  expect(await readResults(page)).toEqual([rings, '/car/timeline/#event-seen']);
  const read = (name: string) =>
    page
      .locator(`select[name=${name}] option`)
      .evaluateAll((options) => options.map(({ textContent }) => textContent));
  expect(await read('kind')).toEqual([
    'Everything',
    'Stories (2)',
    'Articles (2)',
    'Events (2)',
    'Statements (2)',
  ]);
  expect(await read('story')).toEqual([
    'All stories',
    'A car (1)',
    'An <b>invented</b> phone &amp; more (1)',
  ]);
  expect(await read('topic')).toEqual(['All topics', 'long distance (1)', 'phones (1)']);
  await page.locator('select[name=story]').selectOption('car');
  await expect.poll(() => page.locator('#Part-search-status').textContent()).toBe('1 result');
  expect(new URL(page.url()).search).toBe('?kind=event&story=car');
});

test('without JavaScript the page says so and leads on', async () => {
  const { page } = await open('', { javaScriptEnabled: false });
  expect(await page.getByRole('searchbox').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain('it needs JavaScript');
  expect(await page.getByRole('link', { name: 'All forecasts' }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'A car' }).isVisible()).toBe(true);
});

test.each([
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('results pass axe at $width pixels in $colorScheme', async ({ width, colorScheme }) => {
  const { page } = await open('?q=phone', { colorScheme, viewport: { width, height: 800 } });
  await readResults(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

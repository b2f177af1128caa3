import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser/browser.ts';
import { buildSite, NOW } from '../helpers/build-site.ts';
import { findDifference, keepPicture } from '../helpers/browser/compare-pictures.ts';
import { findMachineFonts, placeFixedFonts } from '../helpers/browser/fixed-fonts.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';
import { serveFolder, type StaticServer } from '../helpers/browser/static-server.ts';

// Each kind of page in an invented newsroom and in fonts of our packages, so that what editors write and which fonts a machine
// has play no part. Where a page is meant to look otherwise, its pictures are made anew, looked at and committed:
const UPDATE = 'UPDATE_SCREENSHOTS=1 npx vitest run tests/browser/screenshots.test.ts';
const isUpdating = Boolean(process.env['UPDATE_SCREENSHOTS']);

const folder = join('tests', 'browser', 'screenshots');
const out = join('.cache', 'screenshots');

/** The version of the browser that took the pictures. */
const versionFile = join(folder, 'browser.txt');

// The same browser paints the same pixels; an installed one of another version may round edges of letters otherwise.
const SAME_BROWSER = 0.015;
const OTHER_BROWSER = 0.25;

/** By kind; what stands before a fragment is cut off. */
const addresses: Record<string, string> = {
  front: '/',
  story: '/tram/',
  article: '/tram/label/',
  'article-text': '/tram/label/#the-pack',
  timeline: '/tram/timeline/',
  // From the first subject on: what comes before is on the past one too.
  specs: '/tram/specs/#Part-subject-long-tram',
  past: '/tram/as-of/2026-06-10/specs/',
  forecasts: '/forecasts/',
  sources: '/sources/',
  corrections: '/corrections/',
  topics: '/topics/',
  topic: '/topics/trams/',
  authors: '/authors/',
  author: '/authors/desk/',
  archive: '/archive/',
  month: '/archive/2026-03/',
  search: '/search/',
  plain: '/about/',
  'not-found': '/404.html',
};

const windows = [
  { width: 1280, height: 1200, colorScheme: 'light' },
  { width: 360, height: 1200, colorScheme: 'dark' },
] as const;

let site: string;
let server: StaticServer;
let browser: Browser;
let fonts: string;
let allowed = SAME_BROWSER;
let advice = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'dateline-screenshots-'));
  await buildSite(process.cwd(), site, { CONTENT_DIR: join('tests', 'fixtures', 'tram-newsroom') });
  fonts = await placeFixedFonts(site);
  server = await serveFolder(site);
  browser = await launchBrowser();
  await rm(out, { recursive: true, force: true });
  const version = browser.version();
  const kept = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'none';
  advice = `\nWhere this is meant: ${UPDATE}`;
  if (version === kept) return;
  allowed = OTHER_BROWSER;
  advice += `\nThe browser here is ${version}, the pictures are of ${kept}.`;
  if (!isUpdating) console.warn(`Pictures are compared loosely.${advice}`);
});

afterAll(async () => {
  if (isUpdating) await writeFile(versionFile, `${browser.version()}\n`);
  await browser.close();
  await server.close();
  await rm(site, { recursive: true, force: true });
});

describe.each(windows)('at $width pixels in $colorScheme', ({ width, height, colorScheme }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({
      baseURL: server.url,
      colorScheme,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      timezoneId: 'UTC',
      viewport: { width, height },
    });
    await page.clock.setFixedTime(NOW);
  });
  afterAll(() => page.close());

  /** The page once it has stopped changing: two pictures in a row are the same. */
  async function takePicture(): Promise<Buffer> {
    const take = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
    let [before, now] = [await take(), await take()];
    while (!now.equals(before)) [before, now] = [now, await take()];
    return now;
  }

  async function open(address: string): Promise<void> {
    await page.goto(address);
    // The words of a native select are set as the machine sets its own controls.
    await page.addStyleTag({ content: `${fonts} select { -webkit-text-fill-color: transparent }` });
    await page.evaluate(async () => {
      // A layout asks for the fonts.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      document.querySelector(':target')?.scrollIntoView();
    });
  }

  test.each([
    ['article', 'time'],
    ['article-text', '.sign'],
    ['timeline', 'svg a'],
    ['front', 'time'],
    ['plain', 'nav a'],
  ])('a part of the %s page that vanishes is a difference: %s', async (kind, selector) => {
    await open(addresses[kind]!);
    const path = join(out, 'whole', `${kind}-${width}.png`);
    await keepPicture(await takePicture(), path);
    const kept = { path, out, name: `${kind}-${width}-without`, allowed: SAME_BROWSER };
    expect(await findDifference(await takePicture(), kept)).toBe(null);
    const size = await page.locator(selector).evaluateAll((all) => {
      const smallest = all
        .map((element) => ({ element: element as HTMLElement, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => element.checkVisibility() && box.top > 0 && box.bottom < innerHeight)
        .filter(({ box }) => box.width > 4 && box.height > 4)
        .sort((one, other) => one.box.width * one.box.height - other.box.width * other.box.height)[0];
      smallest?.element.style.setProperty('visibility', 'hidden', 'important');
      return smallest ? smallest.box.width * smallest.box.height : 0;
    });
    expect(size).toBeGreaterThan(0);
    expect(await findDifference(await takePicture(), kept)).toMatch(
      /^\d+ pixels differ from .*, most at \d+, \d+ /,
    );
  });

  test.each(Object.entries(addresses))('%s looks as it did', async (kind, address) => {
    await open(address);
    expect(await findMachineFonts(page)).toEqual([]);
    const picture = await takePicture();
    const name = `${kind}-${width}`;
    const path = join(folder, String(width), `${kind}.png`);
    if (isUpdating) await keepPicture(picture, path);
    const difference = await findDifference(picture, { path, out, name, allowed });
    expect(difference, `${difference ?? ''}${advice}\n`).toBe(null);
  });
});

test('every kind of page has its pictures, and no other picture is kept', () => {
  expect(Object.keys(addresses)).toEqual(expect.arrayContaining(Object.keys(pageKinds)));
  const names = Object.keys(addresses).map((kind) => `${kind}.png`);
  for (const { width } of windows)
    expect(readdirSync(join(folder, String(width))).sort()).toEqual(names.toSorted());
});

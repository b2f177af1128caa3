import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import { NOW } from '../helpers/build-site.ts';
import { readReports } from '../helpers/newsroom/content.ts';
import { findElements, readPages } from '../helpers/readers/html.ts';
import { useSite } from '../helpers/browser/open-site.ts';
import { formatWeight, weigh } from '../helpers/browser/weight.ts';

const open = useSite();

/** The address of the heaviest article that has no pictures. */
function findHeaviest(): string {
  const addresses = new Set(readReports(NOW).map(({ story, slug }) => `/${story}/${slug}/`));
  const [heaviest] = readPages(getSiteFolder())
    .filter(({ address, document }) => addresses.has(address) && findElements(document, 'img').length === 0)
    .sort((one, other) => weigh(other.html) - weigh(one.html));
  return heaviest!.address;
}

test('an article takes at most six requests and 50 KB, all of them of this site, and no search before it is used', async () => {
  const page = await open('about:blank');
  const session = await page.context().newCDPSession(page);
  const urls = new Map<string, string>();
  const sent = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  // With the head of each answer.
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sent.set(urls.get(requestId) ?? requestId, encodedDataLength);
  });
  await session.send('Network.enable');
  await page.goto(findHeaviest(), { waitUntil: 'networkidle' });

  // Browsers without a window don't ask for the icon.
  const icon = await page.locator('link[rel=icon]').evaluate((link) => (link as HTMLLinkElement).href);
  if (!sent.has(icon)) await page.evaluate((address) => fetch(address).then((answer) => answer.text()), icon);
  await expect.poll(() => sent.size).toBe(urls.size);

  const told = [...sent].map(([url, bytes]) => `${formatWeight(bytes)} ${url}`).join('\n');
  const { origin } = new URL(page.url());
  const elsewhere = [...urls.values()].filter(
    (url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'),
  );
  expect(elsewhere).toEqual([]);
  expect([...urls.values()].filter((url) => url.includes('/pagefind/'))).toEqual([]);
  expect(sent.size, told).toBeLessThanOrEqual(6);
  expect(
    [...sent.values()].reduce((sum, bytes) => sum + bytes, 0),
    told,
  ).toBeLessThanOrEqual(50 * 1024);
});

test.each([
  { width: 360, fonts: 'at once' },
  { width: 1280, fonts: 'at once' },
  { width: 1280, fonts: 'late' },
])(
  'nothing of an article moves while it loads at $width pixels, with its fonts $fonts',
  async ({ width, fonts }) => {
    const page = await open('about:blank', { viewport: { width, height: 800 } });
    if (fonts === 'late') {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
    }
    await page.goto(findHeaviest(), { waitUntil: 'networkidle' });
    expect(await readShifts(page)).toEqual([]);
  },
);

/** What moved without a reader's doing, by how much, once the fonts are there and painted. https://web.dev/articles/cls */
function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const entries: PerformanceEntry[] = [];
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // Buffered entries come in a task of their own.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return entries
      .map((entry) => entry as PerformanceEntry & { value: number; sources: { node: Element | null }[] })
      .filter(({ value }) => value > 0)
      .map(({ value, sources }) => `${value}: ${sources.map(({ node }) => node?.nodeName).join(', ')}`);
  });
}

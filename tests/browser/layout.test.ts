import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findLayoutFaults } from '../helpers/browser/layout-faults.ts';
import { useSite } from '../helpers/browser/open-site.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const open = useSite();

// https://www.w3.org/TR/WCAG22/#text-spacing
const SPACED = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

// In the picture of the other, crowded timeline, names of neighbouring years meet when letters are spaced widely. It repeats the list below it.
const addresses = { ...pageKinds, timeline: '/bridge/timeline/' };

test.each(Object.entries(addresses))(
  'on the %s page nothing is cut off, lies on something else or reaches over the edge',
  async (_kind, address) => {
    const page = await open(address);
    const faults: string[] = [];
    const look = async (width: number, way = ''): Promise<void> => {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await findLayoutFaults(page)).map((fault) => `${width} pixels${way}: ${fault}`));
    };
    // One load for all: where things stand follows the window at once.
    for (const width of [320, 768, 1280, 2560]) await look(width);

    // What readers set in their browser, and text-only zoom. https://www.w3.org/TR/WCAG22/#resize-text
    await setTextSize(page, 32);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('34px');
    await look(1280, ' with text twice as large');
    await setTextSize(page, 16);

    await page.locator('details').evaluateAll((all) => {
      all.forEach((each) => ((each as HTMLDetailsElement).open = true));
    });
    await look(320, ' with all details open');
    await look(1280, ' with all details open');

    await page.addStyleTag({ content: SPACED });
    await look(320, ' with wide text spacing');
    await look(1280, ' with wide text spacing');
    expect(faults).toEqual([]);
  },
);

test('faults of layout are found', async () => {
  const page = await open('about:blank', { viewport: { width: 320, height: 600 } });
  await page.setContent(`<!doctype html><title>Invented</title><main>
    <h1 style="font-size: 20px">A title</h1>
    <h2 style="font-size: 20px">As large</h2>
    <h3 style="font-size: 12px">Small</h3>
    <p style="font-size: 16px">Its text</p>
    <p style="overflow: hidden; width: 40px; white-space: nowrap">Words that are cut off</p>
    <p style="width: 20px; overflow-wrap: anywhere">Narrow</p>
    <p>One line</p><p style="margin-top: -34px">Another line</p>
    <p style="white-space: nowrap">${'A line without an end '.repeat(5)}</p>
    <div style="overflow-x: auto"><p style="white-space: nowrap">${'A wide table '.repeat(9)}</p></div>
  </main>`);
  expect((await findLayoutFaults(page)).map((fault) => fault.replace(/\d+ wide/, 'N wide'))).toEqual([
    'the page is N wide in a window of 320',
    '"Words that are cut off" is cut off by p.',
    'the word "Narrow" is broken',
    '"A line without an end A line without an end A line without a" reaches over the edge of the page',
    '"One line" lies on "Another line"',
    'the heading "As large" is as large as the title',
    'the heading "Small" is smaller than its text',
  ]);
});

/** Sets how large a browser shows text that asks for no size, in pixels. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
  await session.detach();
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';

const open = useSite();
const address = '/tram/timeline/';

const isLeftOut = (standing: string) => `.timeline-entry:not([data-standing="${standing}"])`;

async function countShown(page: Page, selector = '.timeline-entry'): Promise<number> {
  return page
    .locator(selector)
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  const isOpen = await page.locator('.filters').evaluate((details: HTMLDetailsElement) => details.open);
  if (!isOpen) await page.locator('.filters > summary').click();
  await page.locator(`[name="${name}"][value="${value}"]`).check();
}

describe.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'with scripts: $javaScriptEnabled,',
  (options) => {
    test('a choice leaves the entries that fit it, and the years and months that hold them', async () => {
      const page = await open(address, options);
      const all = await countShown(page);
      await choose(page, 'standing', 'disputed');
      const left = await countShown(page);
      expect(left).toBe(await page.locator('.timeline-entry[data-standing="disputed"]').count());
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      expect(await countShown(page, isLeftOut('disputed'))).toBe(0);
      expect(await countShown(page, '.timeline__part:not(:has([data-standing="disputed"]))')).toBe(0);
      expect(await countShown(page, '.timeline__part:has([data-standing="disputed"])')).toBeGreaterThan(0);
      await choose(page, 'standing', '');
      expect(await countShown(page)).toBe(all);
    });

    test('two choices leave the entries that fit both', async () => {
      const page = await open(address, options);
      await choose(page, 'basis', 'on-record');
      await choose(page, 'standing', 'confirmed');
      expect(await countShown(page)).toBe(
        await page.locator('.timeline-entry[data-basis="on-record"][data-standing="confirmed"]').count(),
      );
    });

    test('the picture fades what is left out', async () => {
      const page = await open(address, { ...options, viewport: { width: 1280, height: 800 } });
      await choose(page, 'basis', 'leak');
      const opacities = await page
        .locator('.overview__drawing--wide g[data-basis] > a')
        .evaluateAll((marks) =>
          marks.map((mark) => [
            mark.parentElement?.dataset['basis'] === 'leak',
            getComputedStyle(mark).opacity,
          ]),
        );
      expect(new Set(opacities.filter(([fits]) => fits).map(([, opacity]) => opacity))).toEqual(
        new Set(['1']),
      );
      expect(new Set(opacities.filter(([fits]) => !fits).map(([, opacity]) => opacity))).toEqual(
        new Set(['0.15']),
      );
    });

    test('an entry whose date the one before tells shows it once that one may be left out', async () => {
      const page = await open(address, options);
      const date = page.locator('.timeline-entry--same-date:visible > .timeline-entry__date').first();
      expect(await date.evaluate((element) => getComputedStyle(element).clipPath)).not.toBe('none');
      await choose(page, 'standing', 'missed');
      expect(await date.evaluate((element) => getComputedStyle(element).clipPath)).toBe('none');
    });
  },
);

test('scripts keep the choices in the address, and say how many entries are left', async () => {
  const page = await open(`${address}?from=elsewhere`);
  expect(await page.locator('.filters__shown').isVisible()).toBe(false);
  await choose(page, 'basis', 'leak');
  expect(new URL(page.url()).search).toBe('?from=elsewhere&basis=leak');
  const all = await page.locator('.timeline-entry').count();
  expect(await page.locator('.filters__shown').innerText()).toBe(
    `${await countShown(page)} of ${all} shown.`,
  );
  await choose(page, 'basis', '');
  expect(new URL(page.url()).search).toBe('?from=elsewhere');
  await page.locator('[data-key="town-hall"]').check();
  expect(new URL(page.url()).search).toBe('?from=elsewhere&topic=town-hall');
  const left = await countShown(page);
  expect(left).toBeLessThan(all);
  await page.reload();
  expect(await countShown(page)).toBe(left);
});

test('an address with choices opens with them, and one with values that are none shows everything', async () => {
  const page = await open(`${address}?basis=on-record&standing=confirmed`);
  expect(await countShown(page)).toBe(
    await page.locator('.timeline-entry[data-basis="on-record"][data-standing="confirmed"]').count(),
  );
  const empty = await page
    .locator('.timeline__part:visible')
    .evaluateAll((parts) =>
      parts.filter((part) => ![...part.querySelectorAll('li')].some((entry) => entry.checkVisibility())),
    );
  expect(empty).toEqual([]);
  const other = await open(`${address}?basis=hearsay`);
  expect(await countShown(other)).toBe(await other.locator('.timeline-entry').count());
});

test('a link to an entry that is left out shows all of them', async () => {
  const page = await open(`${address}?basis=leak#event-shown`);
  expect(await page.locator('#event-shown').isVisible()).toBe(true);
  expect(new URL(page.url()).search).toBe('');
});

test('a mark leads to its entry, and tells its words to whoever points at it', async () => {
  const page = await open(address, { viewport: { width: 1280, height: 800 } });
  const mark = page.locator('.overview__drawing--wide a[href="#event-shown"]');
  await mark.hover();
  expect(await mark.locator('title').textContent()).toBe(
    '9 June 2026: The works shows both trams (The works)',
  );
  await mark.click();
  expect(new URL(page.url()).hash).toBe('#event-shown');
});

test('Tab goes past the picture, and to the link of each entry, which then shows', async () => {
  const page = await open(address);
  const link = page.locator('.timeline-entry__link').first();
  const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
  expect(await opacity()).toBe('0');
  let wasInPicture = false;
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    wasInPicture ||= await page.evaluate(() => document.activeElement?.closest('svg') !== null);
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  expect(wasInPicture).toBe(false);
  expect(await opacity()).toBe('1');
});

test.each([
  { width: 320, shown: 'narrow' },
  { width: 719, shown: 'narrow' },
  { width: 720, shown: 'wide' },
  { width: 1280, shown: 'wide' },
])('at $width pixels the $shown picture stands alone, within the page', async ({ width, shown }) => {
  const page = await open(address, { viewport: { width, height: 800 } });
  const drawings = page.locator('.overview__drawing:visible');
  expect(await drawings.count()).toBe(1);
  expect(await drawings.getAttribute('class')).toContain(`overview__drawing--${shown}`);
  const box = (await drawings.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
});

test('print and forced colours tell marks apart without colour', async () => {
  const page = await open(address, { colorScheme: 'dark', viewport: { width: 718, height: 800 } });
  for (const media of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const [firm, open] = await page.evaluate(() =>
      ['firm', 'open'].map((tone) => {
        const mark = [...document.querySelectorAll(`.overview__${tone}`)].find((each) =>
          each.checkVisibility(),
        );
        const { fill, stroke } = getComputedStyle(mark!.querySelector('path:last-child')!);
        return { fill, stroke };
      }),
    );
    expect(firm!.stroke).toBe(open!.stroke);
    expect(firm!.fill).toBe(firm!.stroke);
    expect(open!.fill).not.toBe(open!.stroke);
  }
});

test.each([
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)(
  'a narrowed timeline passes axe at $width pixels in $colorScheme',
  async ({ width, colorScheme }) => {
    const page = await open(`${address}?basis=leak`, { colorScheme, viewport: { width, height: 800 } });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  },
);

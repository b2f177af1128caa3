import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';

const open = useSite();
const sheet = '/tram/specs/';

/** The text that shows, every blank a plain one. */
async function read(place: Locator): Promise<string> {
  return (await place.innerText()).replace(/\s+/g, ' ');
}

describe('the choice of units', () => {
  test('works without JavaScript: the printed value stays, the converted one joins it', async () => {
    const page = await open(sheet, { javaScriptEnabled: false });
    const row = page.locator('#figure-long-tram-range');
    expect(await read(row)).toContain('55 km');
    expect(await read(row)).not.toContain('34 mi');
    await page.getByLabel('also in lb').check();
    expect(await read(row)).toContain('55 km ≈ 34 mi');
    expect(await read(page.locator('#figure-long-tram-energy'))).not.toContain('MJ');
    await page.getByLabel('as printed').check();
    expect(await read(row)).not.toContain('34 mi');
  });

  test('is made with the keyboard alone', async () => {
    const page = await open(sheet);
    await page.getByLabel('as printed').focus();
    await page.keyboard.press('ArrowDown');
    expect(await read(page.locator('#figure-long-tram-energy'))).toContain('≈ 364 MJ');
  });
});

test('a comparison that is wider than the screen scrolls with the keyboard, its first column in view', async () => {
  const page = await open(sheet, { viewport: { width: 240, height: 740 } });
  const region = page.getByRole('region', { name: /^Side by side:/ });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.querySelector('.comparison')?.scrollLeft ?? 0) > 0);
  const [head, box] = await Promise.all([
    region.locator('tbody th').first().boundingBox(),
    region.boundingBox(),
  ]);
  expect(Math.abs(head!.x - box!.x)).toBeLessThan(1);
});

test('a mark of a chart opens the history that its row is folded into', async () => {
  const page = await open(sheet);
  await page.getByRole('link', { name: '642 kg, superseded, 3 March 2026' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':target').isVisible()).toBe(true);
  expect(await read(page.locator(':target'))).toContain('642 kg');
});

test.each([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)(
  'unfolded and converted, it passes axe at $width pixels in $colorScheme',
  async ({ width, colorScheme }) => {
    const page = await open(sheet, { colorScheme, viewport: { width, height: 800 } });
    await page.getByLabel('also in lb').check();
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test('prints without its controls, and with every history', async () => {
  const page = await open(sheet);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.unit-switch').isVisible()).toBe(false);
  const folded = await page
    .locator('.figure-history__others li')
    .evaluateAll(
      (rows) => rows.filter((row) => !row.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(folded).toBe(0);
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const open = useSite();

test.each(Object.entries(pageKinds))(
  'the %s page passes axe, wide and narrow, light and dark',
  async (_kind, address) => {
    const page = await open(address);
    const faults: string[] = [];
    const ran = new Set<string>();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Colours are all that differs in the dark.
        const { violations, passes } = await analyze(page, colorScheme === 'light' ? TAGS : ['cat.color']);
        passes.forEach(({ id }) => ran.add(id));
        faults.push(
          ...violations.flatMap(({ id, help, nodes }) =>
            nodes.map(
              ({ html, failureSummary = '' }) =>
                `${width} ${colorScheme} ${id}: ${help}: ${html} ${failureSummary}`,
            ),
          ),
        );
      }
    }
    expect(faults).toEqual([]);
    // A rule that is off, or finds nothing to look at, finds no fault either.
    expect([...ran]).toEqual(
      expect.arrayContaining(['color-contrast', 'link-name', 'region', 'target-size']),
    );
  },
);

test('axe finds targets that are too small, and too little contrast in the dark', async () => {
  const page = await open('about:blank', { colorScheme: 'dark' });
  await page.setContent(`<!doctype html><html lang="en"><title>Invented</title><main><h1>Invented</h1>
    <style>:root { color-scheme: light dark } body { background: light-dark(#fff, #111) } p { color: light-dark(#000, #333) }</style>
    <button style="all: unset; font-size: 9px">a</button><button style="all: unset; font-size: 9px">b</button>
    <p>Words</p></main></html>`);
  const { violations } = await analyze(page, TAGS);
  expect(violations.map(({ id }) => id)).toEqual(['color-contrast', 'target-size']);
});

/** What axe says; without frames it needs no second page to put results together. */
function analyze(page: Page, tags: string[]): ReturnType<AxeBuilder['analyze']> {
  return new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
}

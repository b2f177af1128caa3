import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const open = useSite();

test.each(Object.entries(pageKinds))(
  'the first Tab on the %s page reaches a skip link that works',
  async (_kind, address) => {
    const page = await open(address);
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    const href = await link.getAttribute('href');
    expect(href).toMatch(/^#./);
    const box = await link.boundingBox();
    expect(box, 'the skip link shows when it has the focus').not.toBeNull();
    expect(Math.min(box!.x, box!.y)).toBeGreaterThanOrEqual(0);
    expect(Math.min(box!.width, box!.height)).toBeGreaterThan(10);

    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(href);
    await page.keyboard.press('Tab');
    const isPastNavigation = await page.evaluate((id) => {
      const target = document.getElementById(id);
      const next = document.activeElement;
      if (!target?.closest('main') && !target?.querySelector('main')) return false;
      if (!next || next === document.body) return true; // nothing after the target takes the focus
      return (target.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }, href!.slice(1));
    expect(isPastNavigation).toBe(true);
  },
);

test.each(Object.entries(pageKinds))(
  'Tab reaches all that can be used on the %s page, in order, and the focus is visible there',
  async (_kind, address) => {
    const page = await open(address);
    const count = await page.evaluate(() => {
      const log: { html: string; isMarked: boolean }[] = [];
      addEventListener('focusin', ({ target }) => {
        const element = target as Element;
        // Not a shadow, which forced colours take away. https://www.w3.org/TR/css-color-adjust-1/#forced-colors-properties
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
        log.push({ html: (element.cloneNode(false) as Element).outerHTML, isMarked });
      });
      const usable = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
      ]
        .filter(
          (element) =>
            element.tabIndex >= 0 &&
            element.checkVisibility() &&
            // Of choices that exclude each other, arrow keys reach those that are not made.
            !element.matches(':disabled, [type="radio"]:not(:checked)'),
        )
        .map((element) => (element.cloneNode(false) as Element).outerHTML);
      Object.assign(globalThis, { log, usable });
      // Boxes that scroll take the focus too.
      return usable.length + document.querySelectorAll('table, pre, [tabindex="0"]').length;
    });
    for (let presses = 0; presses < count; presses += 1) {
      await page.keyboard.press('Tab');
      // Nothing of a page takes the focus away when a reader leaves it.
      if (presses % 25 === 5) await page.keyboard.press('Escape');
    }
    const { log, usable } = await page.evaluate(() => {
      const { log, usable } = globalThis as unknown as {
        log: { html: string; isMarked: boolean }[];
        usable: string[];
      };
      return { log, usable };
    });
    const reached = log.map(({ html }) => html).filter((html) => usable.includes(html));
    expect(reached.slice(0, usable.length)).toEqual(usable);
    expect(log.filter(({ isMarked }) => !isMarked)).toEqual([]);
  },
);

test('what is folded on an article opens and closes by keyboard', async () => {
  const page = await open(pageKinds['article']!);
  const details = page.locator('main details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
  await page.keyboard.press('Space');
  expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(false);
});

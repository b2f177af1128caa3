import { expect, test } from 'vitest';
import { useSite } from '../helpers/open-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

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
  'the focus is visible wherever Tab goes on the %s page',
  async (_kind, address) => {
    const page = await open(address);
    const unseen: string[] = [];
    for (let presses = 0; presses < 500; presses += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        if (element.hasAttribute('data-tabbed')) return undefined;
        element.setAttribute('data-tabbed', '');
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        return { html: element.outerHTML.slice(0, 200), isMarked };
      });
      if (!focus) break;
      if (!focus.isMarked) unseen.push(focus.html);
    }
    expect(unseen).toEqual([]);
  },
);

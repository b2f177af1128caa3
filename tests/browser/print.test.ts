import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const open = useSite();

test.each(Object.entries(pageKinds))('the %s page prints without navigation', async (_kind, address) => {
  const page = await open(address);
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('nav')
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);
  expect(shown).toBe(0);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('the article prints the address of every source', async () => {
  const page = await open(pageKinds['article']!);
  await page.emulateMedia({ media: 'print' });
  const links = await page.locator('[id^="source-"] a[href^="http"]').evaluateAll((elements) =>
    elements.map((element) => ({
      // Without the text fragment: it finds words on a screen.
      address: (element.getAttribute('href') ?? '').replace(/#:~:.*$/, ''),
      text: element.textContent + getComputedStyle(element, '::after').content,
    })),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ address, text }) => !text.includes(address))).toEqual([]);
});

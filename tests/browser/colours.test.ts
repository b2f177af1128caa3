import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const open = useSite();
const article = pageKinds['article']!;

const readPaper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the switch changes the colours by keyboard, and says what it will do next', async () => {
  const page = await open(article, { colorScheme: 'light' });
  const light = await readPaper(page);
  const button = page.getByRole('button', { name: 'Dark colours' });
  await button.focus();
  await page.keyboard.press('Space');
  const dark = await readPaper(page);
  expect(dark).not.toBe(light);
  await page.getByRole('button', { name: 'Light colours' }).focus();
  await page.keyboard.press('Enter');
  expect(await readPaper(page)).toBe(light);
});

test('the chosen colours are kept over a reload and on other pages, and are there before anything is painted', async () => {
  const page = await open(article, { colorScheme: 'light' });
  await page.getByRole('button', { name: 'Dark colours' }).click();
  const dark = await readPaper(page);
  // Nothing is painted before there is a body.
  await page.addInitScript(() => {
    new MutationObserver((_records, observer) => {
      if (!document.querySelector('body')) return;
      Object.assign(globalThis, { themeAtFirst: document.documentElement.dataset['theme'] });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const readFirst = (): Promise<unknown> =>
    page.evaluate(() => (globalThis as { themeAtFirst?: string }).themeAtFirst);
  await page.reload();
  expect([await readFirst(), await readPaper(page)]).toEqual(['dark', dark]);
  await page.goto('/');
  expect([await readFirst(), await readPaper(page)]).toEqual(['dark', dark]);
});

test('colours follow the system where none were chosen, while a page is open too', async () => {
  const page = await open(article, { colorScheme: 'light' });
  const light = await readPaper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await readPaper(page)).not.toBe(light);
  await page.getByRole('button', { name: 'Light colours' }).waitFor();
});

test('without JavaScript, or where nothing may be kept, colours are the system’s or those of the page', async () => {
  const without = await open(article, { javaScriptEnabled: false });
  expect(await without.getByRole('button').count()).toBe(0);

  const page = await open('about:blank', { colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(article);
  const light = await readPaper(page);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await readPaper(page)).not.toBe(light);
  expect(errors).toEqual([]);
});

test.each(Object.entries(pageKinds))(
  'with forced colours, links and signs are told apart on the %s page',
  async (kind, address) => {
    const page = await open(address);
    // What is drawn by its background alone is gone with forced colours.
    const drawn = await page.locator('main *:empty').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && each.clientWidth > 1 && each.clientHeight > 1)
        .filter((each) => getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .filter((each) => getComputedStyle(each).borderStyle === 'none')
        .filter((each) => getComputedStyle(each).forcedColorAdjust !== 'none')
        .map((each) => each.outerHTML),
    );
    expect(drawn).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    const { links, signs } = await page.evaluate(() => {
      const text = getComputedStyle(document.querySelector('h1')!).color;
      const isTold = (link: Element): boolean =>
        [link, ...link.querySelectorAll('*')].some((each) => {
          const { color, textDecorationLine } = getComputedStyle(each);
          return color !== text || textDecorationLine.includes('underline');
        });
      const tones = ['firm', 'open', 'refuted'];
      return {
        links: [...document.querySelectorAll('a[href]')]
          .filter((link) => link.checkVisibility() && !isTold(link))
          .map((link) => link.outerHTML),
        signs: tones.map((tone) =>
          [...document.querySelectorAll(`.sign--${tone}`)].map(
            (mark) => getComputedStyle(mark, '::before').content.split(' / ')[0] ?? '',
          ),
        ),
      };
    });
    expect(links).toEqual([]);
    // One sign for each tone, in every place the same.
    const different = signs.map((of) => [...new Set(of)]);
    expect(different.filter((of) => of.length > 1 || of.includes('none'))).toEqual([]);
    const all = different.flat();
    if (['story', 'article', 'timeline', 'specs'].includes(kind)) expect(all).not.toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  },
);

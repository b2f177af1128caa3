import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';
import { pageKinds } from '../helpers/browser/page-kinds.ts';

const open = useSite();

/** `search.test.ts` tells what the page of searches has instead. */
const read = Object.entries(pageKinds).filter(([kind]) => kind !== 'search');

test.each(read)('the %s page is read without JavaScript', async (_kind, address) => {
  const withScripts = await open(address);
  const without = await open(address, { javaScriptEnabled: false });
  // What is a button is a script's: it does something, and says nothing of the page.
  await withScripts.locator('main button').evaluateAll((buttons) => {
    for (const each of buttons) each.remove();
  });
  const text = await without.locator('main').innerText();
  expect(text.length).toBeGreaterThan(40);
  expect(text).toBe(await withScripts.locator('main').innerText());
  expect(await without.locator('h1').isVisible()).toBe(true);
});

test.each(Object.entries(pageKinds))(
  'the %s page asks this site alone, and gets all it asks for',
  async (_kind, address) => {
    const page = await open('about:blank');
    const wrong: string[] = [];
    page.on('response', (response) => {
      // Browsers ask for this one unasked.
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) {
        wrong.push(`${response.status()} ${response.url()}`);
      }
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (hostname !== '127.0.0.1' && protocol !== 'data:') wrong.push(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(wrong).toEqual([]);
  },
);

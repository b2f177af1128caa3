import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser/open-site.ts';

const open = useSite();

test.each(['/no-such-story/', '/tram/no/such/report'])(
  '%s shows the not-found page whole',
  async (address) => {
    const expected = await open('/404.html');
    const page = await open('about:blank');
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    expect(await page.locator('main').innerText()).toBe(await expected.locator('main').innerText());
    const countStyles = () => [...document.styleSheets].filter((sheet) => sheet.cssRules.length > 0).length;
    expect(await page.evaluate(countStyles)).toBe(await expected.evaluate(countStyles));
  },
);

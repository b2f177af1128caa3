import { describe, expect, test } from 'vitest';
import { useSite } from '../helpers/open-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

const open = useSite();

describe.each([320, 360])('at %i pixels', (width) => {
  test.each(Object.entries(pageKinds))('the %s page does not scroll sideways', async (_kind, address) => {
    const page = await open(address, { viewport: { width, height: 640 } });
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(content).toBeLessThanOrEqual(width);
  });
});

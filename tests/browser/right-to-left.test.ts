import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useNewsroom, writeSite } from '../helpers/newsroom/build-newsroom.ts';
import { readPages } from '../helpers/readers/html.ts';
import { findLayoutFaults } from '../helpers/browser/layout-faults.ts';
import { laterReport, reportWith } from '../helpers/newsroom/newsroom-fixture.ts';
import { useSite } from '../helpers/browser/open-site.ts';

const WIDTH = 320;

// Invented content; what the program itself says is English all the same.
const getFolder = useNewsroom({
  'site.yml': writeSite('ar').replace('An invented newsroom.', 'غرفة أخبار متخيلة.'),
  ...reportWith(
    ['title: A title', 'title: سيارة متخيلة بلا اسم تُشاهَد في الشارع'],
    ['A description.', 'وصف متخيل لتقرير متخيل.'],
    ['## A heading', '## عنوان\n\n> اقتباس متخيل.\n\n- بند\n- بند آخر'],
    ['The pack holds', 'تحمل البطارية'],
  ),
  ...laterReport(
    'outcomes:\n  sale: { as: met, on: "2024-03-28", sources: [label] }\n',
    ':::update{on="2023-09-16"}\nإضافة متخيلة.\n:::\n\nبيعت كما :claim[قيل]{of=sale}.',
  ),
});
const open = useSite(getFolder);

let addresses: string[];

beforeAll(() => {
  addresses = readPages(getFolder()).map(({ address }) => address);
});

test('every page of a newsroom that writes from right to left is laid out soundly', async () => {
  const faults: string[] = [];
  const page = await open('/');
  for (const address of addresses) {
    await page.goto(address);
    if ((await page.locator('html').getAttribute('dir')) !== 'rtl')
      faults.push(`${address} has no direction`);
    for (const width of [WIDTH, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await findLayoutFaults(page)).map((fault) => `${address} at ${width}: ${fault}`));
    }
  }
  expect(addresses).toContain('/car/first/');
  expect(faults).toEqual([]);
});

test('what stands at the beginning of a line stands on the right', async () => {
  const page = await open('/car/second/', { viewport: { width: WIDTH, height: 900 } });
  const begin = WIDTH - 16 - 1;
  expect(await readRight(page.locator('h1'))).toBeGreaterThan(begin - 1);
  expect(await readRight(page.locator('.breadcrumbs__item').first())).toBeGreaterThan(begin - 1);
  const borders = await page.locator('.aside').evaluateAll((all) =>
    all.map((each) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(each);
      return parseFloat(borderRightWidth) >= parseFloat(borderLeftWidth);
    }),
  );
  expect(borders).toEqual([true]);

  // A sign stands before its words.
  await page.goto('/car/timeline/');
  const mark = page.locator('.sign:not(:has(> span)):visible').first();
  const [box, words] = [await mark.boundingBox(), await readRight(mark)];
  expect(box!.x + box!.width).toBeGreaterThan(words + 5);

  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('class')).toBe('skip-link');
  const skip = await page.locator(':focus').boundingBox();
  expect(skip!.x + skip!.width).toBeGreaterThan(begin);
});

/** The right edge of the text in an element, without what styles put before it. */
function readRight(element: Locator): Promise<number> {
  return element.evaluate((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    return Math.max(...[...range.getClientRects()].map(({ right }) => right));
  });
}

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { buildSite } from '../helpers/build-site.ts';
import { copyCheckout } from '../helpers/copy-checkout.ts';
import {
  findElements,
  getAttribute,
  readPages,
  readText,
  type Element,
  type Page,
} from '../helpers/readers/html.ts';
import { reportWith, soundFiles } from '../helpers/newsroom/newsroom-fixture.ts';
import { writeFiles } from '../helpers/run-command.ts';

const corrections = `corrections:
  - { on: "2023-09-04", field: title, was: "A <tilte> & more", now: A title, why: Letters were swapped. }
  - { on: "2023-09-02", field: figures.model.charge, was: 193 Ah, now: 139 Ah, why: Digits were swapped. }
  - { on: "2023-09", field: claims.sale.due, was: "2024-41", now: "2024-40", why: We had the wrong half. }
---

## A heading`;

let folder: string;
let dist: string;
let pages: Page[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-corrections-'));
  const content = join(folder, 'content');
  await writeFiles(content, {
    ...soundFiles,
    ...reportWith(['---\n\n## A heading', corrections]),
    'site.yml': `${soundFiles['site.yml'] ?? ''}policies: { corrections: policy }\n`,
    'pages/policy.md': '---\ntitle: Our policy\ndescription: What we correct.\n---\n\nWe correct it.\n',
  });
  dist = join(folder, 'dist');
  await copyCheckout(join(folder, 'checkout'));
  await buildSite(join(folder, 'checkout'), dist, { CONTENT_DIR: content });
  pages = readPages(dist);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const getPage = (address: string) => pages.find((page) => page.address === address) ?? expect.fail(address);
const getPlace = (page: Page, id: string): Element =>
  findElements(page.document).find((element) => getAttribute(element, 'id') === id) ?? expect.fail(id);
const linksOf = (element: Element) => findElements(element, 'a').map((link) => getAttribute(link, 'href'));

/** The corrections by date, as the article tells them. */
const told = [
  [
    'correction-car_first_3',
    'Due date of the claim “It will be sold”',
    'first half of 2024, not second half of 2024',
  ],
  ['correction-car_first_2', 'Charge (The model)', '139 Ah, not 193 Ah'],
  ['correction-car_first_1', 'Title', '“A title”, not “A <tilte> & more”'],
] as const;

test('an article tells at its head what was corrected, and leads to the whole of it', () => {
  const page = getPage('/car/first/');
  const notice = findElements(page.document).find(
    (element) => getAttribute(element, 'class')?.split(' ').includes('correction-notice') === true,
  );
  expect(readText(notice!)).toContain('This article has been corrected.');
  for (const [, field, replacement] of told) expect(readText(notice!)).toContain(`${field}: ${replacement}`);
  expect(linksOf(notice!)).toEqual(told.map(([id]) => `#${id}`));
  expect(page.html.indexOf('correction-notice')).toBeLessThan(page.html.indexOf('The pack holds'));
});

test('an article tells at its foot why', () => {
  const page = getPage('/car/first/');
  const entries = told.map(([id]) => readText(getPlace(page, id)));
  expect(entries[1]).toMatch(
    /^2 September 2023 · Charge \(The model\) ?139 Ah, not 193 Ah ?Digits were swapped\.$/,
  );
  expect(page.html.indexOf(`id="${told[0][0]}"`)).toBeGreaterThan(page.html.indexOf('The pack holds'));
});

test('what was printed is marked as deleted, and what holds as inserted', () => {
  const entry = getPlace(getPage('/car/first/'), 'correction-car_first_2');
  expect(findElements(entry, 'ins').map(readText)).toEqual(['139 Ah']);
  expect(findElements(entry, 'del').map(readText)).toEqual(['193 Ah']);
});

test('the page of all corrections tells the latest first, with its article, and the policy', () => {
  const page = getPage('/corrections/');
  const ids = findElements(page.document, 'li').flatMap((item) => getAttribute(item, 'id') ?? []);
  expect(ids).toEqual(['correction-car_first_1', 'correction-car_first_2', 'correction-car_first_3']);
  for (const [id, field, replacement] of told) {
    const entry = getPlace(page, id);
    expect(readText(entry)).toContain(`${field}: ${replacement}`);
    expect(linksOf(entry)).toEqual(['/car/first/']);
  }
  const [main] = findElements(page.document, 'main');
  expect(linksOf(main!)).toContain('/policy/');
});

test('the feeds and the data tell them too', () => {
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  for (const name of ['feed.xml', 'atom.xml', 'feed.json', 'car/feed.xml', 'car/data.json'])
    expect(read(name)).toContain('Digits were swapped.');
  // 4 September begins at 16:00 UTC of the day before, in the newsroom's time zone; September as a whole ends on the 30th.
  expect(read('feed.json')).toContain('"date_modified": "2023-09-29T16:00:00.000Z"');
});

test('the pages that tell them are valid HTML', async () => {
  const validator = new HtmlValidate(config);
  for (const address of ['/car/first/', '/corrections/']) {
    const { results } = await validator.validateString(getPage(address).html, `dist${address}`);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

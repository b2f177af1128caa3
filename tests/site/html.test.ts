import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { getSiteFolder } from '../helpers/built-site.ts';
import { readReports, readSite } from '../helpers/newsroom/content.ts';
import { NOW } from '../helpers/build-site.ts';
import { findElements, getAttribute, readPages, readText, type Page } from '../helpers/readers/html.ts';

const site = readSite();

let pages: Page[];

beforeAll(() => {
  pages = readPages(getSiteFolder());
});

test('every documented address has its page', () => {
  const reports = readReports(NOW);
  const addresses = reports.flatMap(({ story, slug }) => [
    `/${story}/`,
    `/${story}/${slug}/`,
    `/${story}/timeline/`,
    `/${story}/specs/`,
  ]);
  expect(reports.length).toBeGreaterThan(0);
  expect(pages.map((page) => page.address)).toEqual(
    expect.arrayContaining(['/', ...addresses, '/sources/', '/about/', '/corrections-policy/', '/404.html']),
  );
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(config);
  const faults = await Promise.all(
    pages.map(async ({ address, html }) => {
      const { results } = await validator.validateString(html, `dist${address}`);
      return results.flatMap(({ messages }) =>
        messages.map((found) => `${address}:${found.line}:${found.column} ${found.message} ${found.ruleId}`),
      );
    }),
  );
  // Markdown writes how a table's column is aligned as an attribute that HTML has deprecated.
  expect(faults.flat().filter((fault) => !fault.includes('Attribute "align" is deprecated'))).toEqual([]);
});

test('every page says its language, title, description and own address', () => {
  const faults = pages.flatMap((page) => {
    const [html] = findElements(page.document, 'html');
    const [head] = findElements(page.document, 'head');
    const titles = findElements(head!, 'title').map(readText);
    const descriptions = findElements(head!, 'meta')
      .filter((meta) => getAttribute(meta, 'name') === 'description')
      .map((meta) => getAttribute(meta, 'content')?.trim());
    const canonical = findElements(head!, 'link')
      .filter((link) => getAttribute(link, 'rel') === 'canonical')
      .map((link) => getAttribute(link, 'href'));
    // A view of the past is a form of today's page.
    const today = page.address.replace(/as-of\/[^/]+\//, '');
    const expected = new URL(today, site.url).href;
    return [
      getAttribute(html!, 'lang') ? '' : 'no language',
      titles.length === 1 && titles[0] ? '' : `titles: ${titles.join(', ')}`,
      descriptions.length === 1 && descriptions[0] ? '' : `${descriptions.length} descriptions`,
      // The page of a wrong address has no right one: hosts show it anywhere.
      canonical.length === 1 && (canonical[0] === expected || page.address === '/404.html')
        ? ''
        : `canonical: ${canonical.join(', ')}`,
    ]
      .filter(Boolean)
      .map((fault) => `${page.address}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('no two pages have the same title or description', () => {
  const said = pages.flatMap((page) => [
    ...findElements(page.document, 'title').slice(0, 1).map(readText),
    ...findElements(page.document, 'meta')
      .filter((meta) => getAttribute(meta, 'name') === 'description')
      .map((meta) => getAttribute(meta, 'content')),
  ]);
  expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
});

test('every page has one main part with one first heading, and its text without scripts', () => {
  const faults = pages.flatMap((page) => {
    const mains = findElements(page.document, 'main');
    const headings = findElements(page.document, 'h1').map(readText);
    const text = mains.map(readText).join('');
    return [
      mains.length === 1 ? '' : `${mains.length} main parts`,
      headings.length === 1 && headings[0] ? '' : `first headings: ${headings.join(', ')}`,
      text.length > 40 ? '' : `little text: ${text}`,
    ]
      .filter(Boolean)
      .map((fault) => `${page.address}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('no page is a placeholder', () => {
  const leaks = pages.flatMap((page) =>
    [
      ...readText(page.document).matchAll(
        /\[object Object\]|\bundefined\b|\bNaN\b|Invalid Date|lorem ipsum/gi,
      ),
    ].map(([words]) => `${page.address}: ${words}`),
  );
  expect(leaks).toEqual([]);
});

test('no blank stands before a point, a comma or a closing bracket', () => {
  const faults = pages.flatMap(({ address, document }) =>
    [...readText(document).matchAll(/.{0,30}(?:\s[,;.)\]](?!\.)|[([]\s).{0,10}/gu)].map(
      ([found]) => `${address}: ${found}`,
    ),
  );
  expect(faults).toEqual([]);
});

test('facts carry their figure for machines', () => {
  const article = pages.find(({ address }) => address === '/tram/label/');
  const values = findElements(article!.document, 'data').map((data) => getAttribute(data, 'value'));
  expect(values).toEqual(expect.arrayContaining(['726.7 V', '139 Ah', '101 kWh', '642 kg', '60 km']));
});

import { beforeAll, describe, expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import {
  collapse,
  findElements,
  getAttribute,
  readPages,
  readText,
  type Element,
  type Page,
} from '../helpers/readers/html.ts';

let sheets: Page[];

beforeAll(() => {
  sheets = readPages(getSiteFolder()).filter(({ address }) => address.endsWith('/specs/'));
});

function listIds({ document }: Page): string[] {
  return findElements(document).flatMap((element) => getAttribute(element, 'id') ?? []);
}

function findClass(page: Page, name: string): Element[] {
  return findElements(page.document).filter((element) =>
    getAttribute(element, 'class')?.split(' ').includes(name),
  );
}

function today(): Page {
  return sheets.find(({ address }) => address === '/tram/specs/') ?? expect.fail('There is no sheet.');
}

test('every mark of a chart and every value of a comparison leads to a row of its sheet', () => {
  let links = 0;
  for (const sheet of sheets) {
    const ids = new Set(listIds(sheet));
    const targets = ['value-chart', 'comparison']
      .flatMap((name) => findClass(sheet, name))
      .flatMap((part) => findElements(part, 'a'))
      .map((link) => getAttribute(link, 'href')?.slice(1) ?? '');
    links += targets.length;
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  }
  expect(links).toBeGreaterThan(50);
});

test('the mass of the pack is drawn: the leak that was superseded, then the list', () => {
  const charts = findClass(today(), 'value-chart').flatMap((chart) =>
    findElements(chart, 'a').map((mark) => collapse(getAttribute(mark, 'aria-label') ?? '')),
  );
  expect(charts).toContain('642 kg, superseded, 3 March 2026');
  expect(charts).toContain('655 kg, confirmed, 20 August 2026');
});

describe('the redrawn label', () => {
  const readPlate = (sheet: Page) =>
    findClass(sheet, 'rating-plate').map((plate) => findElements(plate, 'desc').map(readText).join());

  test('tells its four values in words, how they are known and how they fared', () => {
    expect(readPlate(today())).toEqual([
      'Rated voltage 726.7 V, leak, not confirmed; Rated charge 139 Ah, leak, not confirmed; ' +
        'Energy 101 kWh, leak, confirmed; Pack mass 642 kg, leak, superseded by 655 kg, official.',
    ]);
  });

  test('is shown as of its own day with what was known then', () => {
    const sheet = sheets.find(({ address }) => address === '/tram/as-of/2026-03-03/specs/');
    expect(readPlate(sheet!)).toEqual([
      'Rated voltage 726.7 V, leak, not confirmed; Rated charge 139 Ah, leak, not confirmed; ' +
        'Energy 101 kWh, leak, not confirmed; Pack mass 642 kg, leak, not confirmed.',
    ]);
  });
});

test('a value in other units stands behind the one that was printed, and says that it was converted', () => {
  const texts = ['converted-si', 'converted-imperial']
    .flatMap((name) => findClass(today(), name))
    .map(readText);
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => !/^[≈≥≤] /.test(text.replaceAll('\u00A0', ' ')))).toEqual([]);
  expect(texts).toContain('≈ 37 mi');
  expect(texts).toContain('≈ 364 MJ');
});

test('a comparison has a caption and a head for every row and column', () => {
  const [table] = findElements(today().document, 'table');
  expect(findElements(table!, 'caption')).toHaveLength(1);
  const columns = findElements(table!, 'th').filter((head) => getAttribute(head, 'scope') === 'col');
  expect(columns.map(readText)).toEqual(['Property', 'The long tram', 'The short tram']);
  const rows = findElements(table!, 'tr').filter((row) => findElements(row, 'td').length > 0);
  for (const row of rows) {
    expect(findElements(row, 'th').map((head) => getAttribute(head, 'scope'))).toEqual(['row']);
    expect(findElements(row, 'td')).toHaveLength(columns.length - 1);
  }
});

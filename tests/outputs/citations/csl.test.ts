import { beforeAll, expect, test } from 'vitest';
import type { BibliographyModel } from '../../../src/models/article/bibliography.ts';
import { buildCslItems, type CslItem } from '../../../src/outputs/citations/csl.ts';
import { buildJson } from '../../../src/outputs/json.ts';
import { renderCitations } from '../../helpers/readers/render-citations.ts';
import { citeReport } from '../../models/article/cite-report.ts';
import { everyDate, hostileTitles, openHostileStory } from '../../models/hostile-newsroom.ts';

let model: BibliographyModel;
let items: CslItem[];

beforeAll(async () => {
  const { edition, story, report } = await openHostileStory();
  model = citeReport(edition, story, report);
  items = JSON.parse(buildJson(buildCslItems(model))) as CslItem[];
});

const findByDate = (edtf: string) => items.find(({ title }) => title === `On ${edtf}`) ?? expect.fail(edtf);

test('has the article first, under whole names', () => {
  expect(items[0]).toEqual({
    id: 'hostile:first',
    type: 'article-newspaper',
    title: 'The {first} of R&D & more',
    author: [{ literal: 'The desk' }, { literal: 'Wu, Li and {Sons}' }],
    'container-title': '{Test}; a, b',
    publisher: 'Simon & Schuster and }others',
    URL: 'https://test.example/hostile/first/',
    issued: { 'date-parts': [[2023, 9, 21]] },
    language: 'en',
    note: 'Updated 22 September 2023',
  });
});

test('gives every title back to the letter', () => {
  expect(items.map(({ title }) => title)).toEqual(model.works.map(({ title }) => title));
  expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(hostileTitles));
});

test.each([
  ['2023-07-05', { 'date-parts': [[2023, 7, 5]] }],
  ['2023-07-05~', { 'date-parts': [[2023, 7, 5]], circa: true }],
  ['2023-07', { 'date-parts': [[2023, 7]] }],
  ['2023?', { 'date-parts': [[2023]], circa: true }],
  // A half-year is as wide as its months.
  ['2024-40', { 'date-parts': [[2024, 1], [2024, 6]] }], // prettier-ignore
  ['2023-36', { 'date-parts': [[2023, 10], [2023, 12]] }], // prettier-ignore
  ['2023-24', { 'date-parts': [[2023]], season: 4 }],
  ['2023-07-11~/2023-07-20~', { 'date-parts': [[2023, 7, 11], [2023, 7, 20]], circa: true }], // prettier-ignore
  ['2023-33/2023-41', { 'date-parts': [[2023, 1], [2023, 12]] }], // prettier-ignore
  // CSL has no open end.
  ['../2023-08-02', { literal: 'until 2 August 2023' }],
  ['2023-08/..', { literal: 'from August 2023' }],
])('%s stays as exact as it is', (edtf, issued) => {
  expect(findByDate(edtf).issued).toEqual(issued);
});

// Reading a style takes citeproc seconds.
test('a program that renders citations prints all of them, whole names and vague dates', () => {
  const printed = renderCitations(items);
  expect(printed).toHaveLength(1 + hostileTitles.length + everyDate.length);
  expect(printed).toContain(
    'The desk & Wu, Li and {Sons}. (2023, September 21). The {first} of R&D & more. {Test}; a, b. https://test.example/hostile/first/',
  );
  expect(printed.find((entry) => entry.includes('On 2023-07~'))).toContain('(ca. 2023, July)');
});

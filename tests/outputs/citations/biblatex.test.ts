import { parse } from '@retorquere/bibtex-parser';
import { beforeAll, expect, test } from 'vitest';
import type { BibliographyModel } from '../../../src/models/article/bibliography.ts';
import { buildBiblatex } from '../../../src/outputs/citations/biblatex.ts';
import { readBibliography } from '../../helpers/readers/read-bibliography.ts';
import { citeReport } from '../../models/article/cite-report.ts';
import { everyDate, hostileTitles, openHostileStory } from '../../models/hostile-newsroom.ts';

let model: BibliographyModel;
let text: string;

beforeAll(async () => {
  const { edition, story, report } = await openHostileStory();
  model = citeReport(edition, story, report);
  text = buildBiblatex(model);
});

test('has the article first, then each source once', () => {
  const keys = readBibliography(text).map(({ key }) => key);
  expect(keys[0]).toBe('hostile:first');
  expect(keys).toHaveLength(1 + hostileTitles.length + everyDate.length);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('hostile:first:title-0-source');
});

test('gives every title, name and address back to the letter', () => {
  const entries = readBibliography(text);
  expect(entries.map(({ title }) => title)).toEqual(model.works.map(({ title }) => title));
  expect(entries.map(({ title }) => title)).toEqual(expect.arrayContaining(hostileTitles));
  expect(entries.map(({ house }) => house)).toEqual(
    model.works.map(({ container, publisher }) => container ?? publisher),
  );
  expect(entries[0]).toMatchObject({
    type: 'article',
    authors: ['The desk', 'Wu, Li and {Sons}'],
    house: '{Test}; a, b',
    publisher: 'Simon & Schuster and }others',
    address: 'https://test.example/hostile/first/',
    note: 'Updated 22 September 2023',
    language: 'en',
  });
});

test('gives every date back as exact as it was written, the day of publication in the zone of the site', () => {
  const entries = readBibliography(text);
  expect(entries.map(({ date }) => date)).toEqual(model.works.map(({ published }) => published?.date.edtf));
  expect(entries[0]?.date).toBe('2023-09-21');
  expect(
    entries
      .slice(-everyDate.length)
      .map(({ date }) => date)
      .toSorted(),
  ).toEqual(everyDate.toSorted());
  expect(entries.slice(1).every(({ read }) => read === '9999-12-31')).toBe(true);
});

test('has no note of the library’s own', () => {
  expect(text).not.toContain('Online; accessed');
});

test('has as many braces that open as braces that close, whatever stands before them', () => {
  expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)?.length ?? 0);
  for (const entry of text.split('\n@'))
    expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)?.length ?? 0);
});

test('is read without an error', () => {
  expect(parse(text).errors).toEqual([]);
});

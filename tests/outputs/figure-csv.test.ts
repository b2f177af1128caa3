import Papa from 'papaparse';
import { openStoryView } from '../../src/domain/story/story-view.ts';
import { beforeAll, expect, test } from 'vitest';
import { buildFigureTable, type FigureTable } from '../../src/models/specs/figure-table.ts';
import { buildFigureCsv } from '../../src/outputs/figure-csv.ts';
import { hostileTitles, openHostileStory } from '../models/hostile-newsroom.ts';

let table: FigureTable;
let text: string;
let rows: Record<string, string>[];

beforeAll(async () => {
  const { edition, story } = await openHostileStory();
  table = buildFigureTable(edition, openStoryView(story));
  text = buildFigureCsv(table);
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  rows = parsed.data;
});

/** Without the apostrophe that keeps a spreadsheet from reading a formula. */
const unescape = (cell: string | undefined) => (cell ?? '').replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '');

test('has a row for each figure', () => {
  expect(rows).toHaveLength(hostileTitles.length);
});

test('begins with a byte order mark, ends each row as RFC 4180 does, and has as many cells in each', () => {
  expect(text.startsWith('\uFEFFsubject,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const parsed = Papa.parse<string[]>(text.trimEnd());
  expect(new Set(parsed.data.map((cells) => cells.length)).size).toBe(1);
  expect(parsed.meta.linebreak).toBe('\r\n');
});

test.each(hostileTitles.map((title, index) => [title, index] as const))('gives %j back', (title, index) => {
  const row = rows[index];
  expect(unescape(row?.['subject'])).toBe(title);
  const [first, second, ...others] = unescape(row?.['sources']).split('\n');
  expect(others).toEqual([]);
  expect(first).toMatch(/^(?:=The \{registry\}|Simon & Schuster and \}others): /);
  expect(first?.endsWith(`: ${title}`)).toBe(true);
  expect(second).toBe(`=The {registry}: ${hostileTitles[0] ?? ''}`);
});

test('no cell begins as a formula but a number that is below zero', () => {
  const dangerous = rows.flatMap((row) =>
    Object.entries(row).filter(([, cell]) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell)),
  );
  expect(new Set(dangerous.map(([column]) => column))).toEqual(new Set(['number', 'least', 'greatest']));
  for (const [, cell] of dangerous) expect(cell).toMatch(/^-\d+(?:\.\d+)?$/);
});

test('tells a figure as printed, as numbers, with codes, basis, standing and link', () => {
  expect(rows[4]).toEqual({
    subject: '小米汽车：“雅”，测试；一',
    subject_id: 'title-4-subject',
    property: 'Coldest',
    property_id: 'coldest',
    qualifiers: '',
    printed: "'-5.50 °C",
    comparator: '',
    number: '-5.50',
    up_to: '',
    tolerance: '',
    least: '-5.505',
    greatest: '-5.495',
    unit: '°C',
    ucum: 'Cel',
    cefact: 'CEL',
    basis: 'leak',
    standing: 'unconfirmed',
    holds: 'yes',
    report: 'The {first} of R&D & more',
    published: '2023-09-20T23:30+00:00',
    sources: expect.stringContaining('小米汽车：“雅”，测试；一') as string,
    addresses: 'https://x.example/4?a={b}%20&c\nhttps://x.example/0?a={b}%20&c',
    link: 'https://test.example/hostile/specs/#figure-title-4-subject-coldest',
  });
});

test('is a head alone while there are no figures', () => {
  expect(buildFigureCsv({ rows: [] })).toBe(text.slice(0, text.indexOf('\r\n') + 2));
});

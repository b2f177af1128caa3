import { expect, test } from 'vitest';
import { findPlaces } from '../../src/compile/compile-file.ts';
import { compile, reportOf, reportPath, reportWith, stretchesOf } from './compiled.ts';

test.each<[name: string, content: string, expected: string[]]>([
  [
    'a missing key as the first character of the file',
    reportWith('kind: report\n', ''),
    ['1:1-1:1  frontmatter/missing'],
  ],
  ['a key', reportOf('colour: red'), ['7:1-7:7  frontmatter/unknown-key']],
  ['a value with its quotation marks', reportWith('2023-08-31', '2023-02-30'), ['5:12-5:24  date/invalid']],
  ['a value without them', reportWith('"2023-08-31"', '2023-08-31'), ['5:12-5:22  date/unquoted']],
  ['a list', reportOf('dateline: [a, b]'), ['7:11-7:17  frontmatter/type']],
  [
    'a number and its unit in a title',
    reportWith('A title', 'Of 101 kWh here'),
    ['2:11-2:18  figure/unbound'],
  ],
  [
    'a number and its unit on two lines of a block',
    reportWith('A title', '>-\n  Of 101\n  kWh here'),
    ['3:6-4:6  figure/unbound'],
  ],
  [
    'a number and its unit that markup parts',
    reportOf('', 'Of **101** _kWh_ here.\n'),
    ['8:6-8:16  figure/unbound'],
  ],
  [
    'a directive',
    reportOf('', 'Seen :whn[in July]{of=seen} there.\n'),
    ['8:6-8:28  prose/unknown-directive'],
  ],
  [
    'a container to the end of its last line',
    reportOf('', ':::box\nWords.\n:::\n'),
    ['8:1-10:4  prose/unknown-directive'],
  ],
  ['a link', reportOf('', 'A [b](javascript:c) d.\n'), ['8:3-8:20  prose/unsafe-link']],
  ['a heading', reportOf('', '### Three\n'), ['8:1-8:10  prose/heading-order']],
  ['a tag of HTML', reportOf('', 'A <b>\n'), ['8:3-8:6  prose/raw-html']],
  ['the fence that never closes', '---\ntitle: A title\n', ['1:1-1:4  yaml/syntax']],
])('covers %s', async (_name, content, expected) => {
  const { diagnostics } = await compile(reportPath, content);
  expect(stretchesOf(diagnostics)).toEqual(expected);
});

test('mentions each source of a citation at its own id', async () => {
  const { body } = await compile(reportPath, reportOf('', 'Words.:cite[one two\n  three]\n'));
  expect(body?.mentions).toMatchObject([
    { kind: 'source', id: 'one', line: 8, column: 13, endLine: 8, endColumn: 16 },
    { kind: 'source', id: 'two', line: 8, column: 17, endLine: 8, endColumn: 20 },
    { kind: 'source', id: 'three', line: 9, column: 3, endLine: 9, endColumn: 8 },
  ]);
});

test('finds places again for faults that only the whole newsroom shows', () => {
  const content = reportOf(
    'figures:\n  car: &car\n    mass:\n      - { value: "642 kgs", basis: opinion }\n  bus: *car',
  );
  const bytes = new TextEncoder().encode(`\ufeff${content}`);
  const place = (pointer: (string | number)[], at: 'key' | 'value', offset?: number, length?: number) => {
    const [found] = findPlaces('report', bytes, [{ pointer, at, offset, length }]);
    return found && `${found.line}:${found.column}-${found.endLine}:${found.endColumn}`;
  };
  expect(place(['figures', 'car'], 'key')).toBe('8:3-8:6');
  expect(place(['figures', 'car', 'mass', 0, 'value'], 'value')).toBe('10:18-10:27');
  expect(place(['figures', 'car', 'mass', 0, 'value'], 'value', 4, 3)).toBe('10:23-10:26');
  expect(place(['figures', 'bus', 'mass', 0, 'value'], 'value')).toBe('10:18-10:27');
  expect(place(['figures', 'bus'], 'value')).toBe('11:8-11:12');
  expect(place(['figures', 'car', 'range'], 'value')).toBe('8:3-8:6');
  expect(place(['authors', 7], 'value')).toBe('6:1-6:8');
});

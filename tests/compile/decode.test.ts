import { expect, test } from 'vitest';
import { measureDepth } from '../../src/compile/measure-depth.ts';
import { check, compile, reportOf, reportPath, soundReport } from './compiled.ts';

const tooDeep = ['1:1  error  The file is nested more than 100 levels deep; flatten it.  file/content'];
/** The words on line after line, each deeper than the one before it. */
function buildLevels(levels: number, indent: string, words: string): string {
  return Array.from({ length: levels }, (_each, level) => `${indent.repeat(level)}${words}`).join('\n');
}

const notUtf8 = ['1:1  error  The file is not UTF-8; save it in that encoding.  file/content'];

test.each<[name: string, bytes: number[]]>([
  ['UTF-16', [0xff, 0xfe, 0x41, 0x00]],
  ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
  ['a half of a character in CESU-8', [0xed, 0xa0, 0xbd]],
  ['a character that is cut off', [0xe5, 0xb0]],
  ['an overlong form', [0xc0, 0xaf]],
])('refuses %s', async (_name, bytes) => {
  expect(await check(reportPath, new Uint8Array(bytes))).toEqual(notUtf8);
});

test('reads a file of 1 MB and refuses one byte more', async () => {
  const fill = (size: number) =>
    `${soundReport}${' '.repeat(size - new TextEncoder().encode(soundReport).length)}`;
  expect(await check(reportPath, fill(1_000_000))).toEqual([]);
  expect(await check(reportPath, fill(1_000_001))).toEqual([
    '1:1  error  The file has 1.0 MB, more than the 1 MB that is read; split it.  file/content',
  ]);
});

test('refuses five megabytes of frontmatter', async () => {
  expect(await check(reportPath, `---\n${'a: b\n'.repeat(1_000_000)}---\n`)).toEqual([
    '1:1  error  The file has 5.0 MB, more than the 1 MB that is read; split it.  file/content',
  ]);
});

test.each<[name: string, content: string]>([
  ['lists on one line', reportOf(`topics: ${'['.repeat(101)}${']'.repeat(101)}`)],
  ['lists on one line that blank lines part', reportOf(`topics: ${'[\n\n'.repeat(101)}`)],
  ['mappings on one line', reportOf(`image: ${'{ a: '.repeat(101)}1${' }'.repeat(101)}`)],
  [
    'mappings by indentation',
    reportOf(Array.from({ length: 101 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')),
  ],
  ['entries of lists', reportOf(`topics:\n${'- '.repeat(101)}a`)],
  ['block quotes', reportOf('', `${'> '.repeat(101)}words\n`)],
  ['100,000 block quotes', reportOf('', '> '.repeat(100_000))],
  ['lists of prose', reportOf('', `${'- '.repeat(101)}words\n`)],
  ['numbered lists of prose', reportOf('', `${'1. '.repeat(101)}words\n`)],
  ['links', reportOf('', '['.repeat(101))],
  ['directives', reportOf('', ':fact['.repeat(101))],
  ['containers', reportOf('', ':::note\n'.repeat(101))],
  ['emphasis', reportOf('', `${'*_'.repeat(60)}words${'_*'.repeat(60)}\n`)],
])('refuses %s nested deeper than 100, before parsing', async (_name, content) => {
  expect(await check(reportPath, content)).toEqual(tooDeep);
});

test.each<[name: string, build: (levels: number) => string]>([
  ['block quotes', (levels) => reportOf('', `${'> '.repeat(levels)}words\n`)],
  ['block quotes without blanks', (levels) => reportOf('', `${'>'.repeat(levels)}words\n`)],
  ['lists of prose on one line', (levels) => reportOf('', `${'- '.repeat(levels)}words\n`)],
  ['lists of prose by indentation', (levels) => reportOf('', buildLevels(levels, '  ', '- words'))],
  ['entries of lists', (levels) => reportOf(`topics:\n${'- '.repeat(levels)}a`)],
  ['lists in brackets', (levels) => reportOf(`topics: ${'['.repeat(levels)}${']'.repeat(levels)}`)],
  ['mappings in brackets', (levels) => reportOf(`image: ${'{ a: '.repeat(levels)}1${' }'.repeat(levels)}`)],
  ['mappings by indentation', (levels) => reportOf(buildLevels(levels, ' ', 'a:'))],
  ['brackets of prose', (levels) => reportOf('', `${'['.repeat(levels)}\n`)],
  ['containers', (levels) => reportOf('', ':::note\n'.repeat(levels))],
])('reads %s nested 100 deep and refuses 101', async (_name, build) => {
  expect(await check(reportPath, build(100))).not.toEqual(tooDeep);
  expect(await check(reportPath, build(101))).toEqual(tooDeep);
});

test('reads every kind of nesting 100 deep at once', async () => {
  const line = `${'> '.repeat(100)}${'['.repeat(100)}${'*_'.repeat(50)}words`;
  const keys = `${buildLevels(100, ' ', 'a:')}\n${' '.repeat(99)}b: ${'['.repeat(100)}${']'.repeat(100)}`;
  expect(await check(reportPath, reportOf(keys, `${line}\n`))).not.toEqual(tooDeep);
});

const deep = '['.repeat(200);

test.each<[name: string, body: string]>([
  ['backticks', `\`\`\`js [a]\n${deep}\n\n${'> '.repeat(200)}\n- ~~~\n\`\`\`\n\nWords.\n`],
  ['tildes', `~~~\n${deep}\n\`\`\`\n~~~~ \n\nWords.\n`],
  ['a longer fence', `\`\`\`\`\n\`\`\`\n${deep}\n\`\`\`\n${deep}\n\`\`\`\`\n`],
  ['a list', `- One\n\n  \`\`\`\n  ${deep}\n  \`\`\`\n- Two\n`],
  ['a block quote', `> \`\`\`\n> ${deep}\n>\n> ${deep}\n> \`\`\`\n`],
  ['a container', `:::note\n~~~\n${deep}\n~~~\n:::\n`],
  ['a fence that is never closed', `~~~\n${deep}\n`],
  ['two fences', `~~~\n${deep}\n~~~\n\n~~~\n${deep}\n~~~\n`],
  ['indentation', `~~~\n${buildLevels(200, ' ', 'x')}\n~~~\n`],
])('counts nothing in fenced code: %s', async (_name, body) => {
  expect(await check(reportPath, reportOf('', body))).toEqual([]);
});

test.each<[name: string, body: string]>([
  ['behind a fence', `~~~\n~~~\n${deep}\n`],
  ['behind a fence of blanks that are none', `~~~\n~~~\u00a0\n~~~\n${deep}\n`],
  ['between fences', `~~~\n~~~\n${deep}\n~~~\n~~~\n`],
  ['behind a word in backticks', `\`\`\`a\`\`\`\n${deep}\n`],
  ['behind the end of a block quote', `> ~~~\n${deep}\n`],
  ['behind the end of a list', `- a\n\n  ~~~\n${deep}\n`],
  ['behind the end of a container', `:::note\n~~~\n:::\n${deep}\n`],
  ['in a paragraph with an indented fence', `Words\n    ~~~\n    ${deep}\n`],
  ['in a paragraph with a fence behind a number', `Words\n2. ~~~\n   ${deep}\n`],
  ['behind a comment of HTML with a fence', `<!--\n~~~\n-->\n${deep}\n`],
])('counts what stands %s', async (_name, body) => {
  expect(await check(reportPath, reportOf('', body))).toEqual(tooDeep);
});

test.each<[name: string, keys: string]>([
  ['of its own', `# ${deep}\ntopics: [a]`],
  ['of its own, indented', `${buildLevels(200, ' ', '# a')}\ntopics: [a]`],
  ['behind a value', `topics: [a] # ${deep}`],
  ['behind a key', `topics: # ${deep}\n  - a # ${deep}`],
])('counts nothing in a comment of YAML %s', async (_name, keys) => {
  expect(await check(reportPath, reportOf(keys))).toEqual([]);
});

test.each<[name: string, keys: string]>([
  ['without a blank before it', `topics: a#${deep}`],
  ['in a quotation', `image: { a: "b # c", d: ${deep}`],
  ['in a quotation that began before', `image: { a: "b\n # c", d: ${deep}`],
  ['behind a mark that is none', `image: { a: b\n>#, d: ${deep}`],
])('counts what stands behind # %s', async (_name, keys) => {
  expect(await check(reportPath, reportOf(keys))).toEqual(tooDeep);
});

test.each<[name: string, content: string]>([
  ['many lists, each closed', reportOf(`topics: [${'a, '.repeat(500)}b]`)],
  ['many containers, each closed', reportOf('', ':::note\nWords.\n:::\n\n'.repeat(150))],
  [
    'much emphasis in one paragraph',
    reportOf('', 'A **word** and *one* (_more_), snake_case and 2 * 3.\n'.repeat(150)),
  ],
  ['many brackets in paragraphs of their own', reportOf('', 'From [0, 1) to more.\n\n'.repeat(150))],
  ['a long rule of asterisks', reportOf('', `${'* '.repeat(50)}\n`)],
  [
    'a tall table of links',
    reportOf('', `| A |\n| --- |\n${'| [a](https://a.example) *b* |\n'.repeat(150)}`),
  ],
])('reads %s', async (_name, content) => {
  expect(await check(reportPath, content)).toEqual([]);
});

test.each([
  ['', 0],
  ['words', 1],
  ['> > words', 2],
  ['a:\n  b:\n    c: 1', 3],
  ['[a](b) [c](d)', 1],
])('measures %j as %i levels', (text, depth) => {
  expect(measureDepth(text, 'markdown')).toBe(depth);
});

test('tells aliases that multiply, at the first that does, and nothing of their values', async () => {
  const levels = Array.from(
    { length: 9 },
    (_each, level) => `  a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
  );
  const { diagnostics } = await compile(
    reportPath,
    reportOf(['subjects:', '  a0: &a0 [x]', ...levels].join('\n')),
  );
  const found = diagnostics.filter(({ rule }) => rule === 'yaml/syntax');
  expect(found.map(({ line, message }) => ({ line, message }))).toEqual([
    { line: 13, message: 'The aliases here multiply into too many values; write the values out.' },
  ]);
});

test.each<[name: string, path: string, content: string]>([
  [
    '40,000 unknown keys',
    'authors/desk.yml',
    Array.from({ length: 40_000 }, (_, key) => `k${key}: b\n`).join(''),
  ],
  ['60,000 entries of a list', reportPath, reportOf(`topics: [${'a,'.repeat(60_000)}]`)],
  ['20,000 aliases', reportPath, reportOf(`dateline: &a Beijing\ntopics: [${'*a,'.repeat(20_000)}]`)],
  ['5,000 numbers with units', reportPath, reportOf('', '12 kWh '.repeat(5_000))],
])('compiles %s to the end', async (_name, path, content) => {
  expect(await compile(path, content)).toHaveProperty('diagnostics');
});

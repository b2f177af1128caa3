import { expect, test } from 'vitest';
import { checkWith, reportWith } from '../helpers/newsroom-fixture.ts';

const first = 'content/stories/car/first.md';

test('finds nothing in a sound newsroom', async () => {
  expect(await checkWith({})).toEqual([]);
});

test.each<[name: string, changes: Record<string, string | Uint8Array | null>, expected: string[]]>([
  [
    'figures that physics forbids, at the left side',
    reportWith(['139 Ah', '193 Ah']),
    [`${first}:19:22  error  figure/inconsistent`],
  ],
  [
    'words of a fact that have drifted',
    reportWith([':fact[101 kWh]', ':fact[102 kWh]']),
    [`${first}:24:16  error  figure/drift`],
  ],
  [
    'a fact of no figure',
    reportWith(['of=model.energy', 'of=model.mass']),
    [`${first}:24:16  error  figure/unknown`],
  ],
  [
    'a fact of an unknown subject',
    reportWith(['of=model.energy', 'of=modle.energy']),
    [`${first}:24:16  error  subject/unknown`],
  ],
  [
    'a source that is gone, at every use',
    reportWith([
      '  label: { publisher: house, kind: leak, title: A label, published: "2023-07", accessed: "2023-08-30" }',
      '  other: { publisher: house, kind: leak, title: Another }',
    ]),
    [
      `${first}:8:3  warning  source/unused`,
      `${first}:10:91  error  source/unknown`,
      `${first}:12:120  error  source/unknown`,
      `${first}:17:61  error  source/unknown`,
      `${first}:18:53  error  source/unknown`,
      `${first}:19:54  error  source/unknown`,
      `${first}:24:84  error  source/unknown`,
    ],
  ],
  [
    'a source that carries nothing, as a warning',
    reportWith(['sources:\n', 'sources:\n  spare: { publisher: house, kind: press, title: A spare }\n']),
    [`${first}:8:3  warning  source/unused`],
  ],
  [
    'a misspelt publisher and author',
    reportWith(['publisher: house', 'publisher: hous'], ['authors: [desk]', 'authors: [dask]']),
    [`${first}:6:11  error  author/unknown`, `${first}:8:23  error  publisher/unknown`],
  ],
  [
    'an undeclared property',
    reportWith(['    charge: {', '    chrge: {']),
    [`${first}:18:5  error  property/unknown`],
  ],
  [
    'an unquoted date',
    reportWith(['published: "2023-08-31"', 'published: 2023-08-31']),
    [`${first}:5:12  error  date/unquoted`],
  ],
  [
    '30 February',
    reportWith(['published: "2023-08-31"', 'published: "2023-02-30"']),
    [`${first}:5:12  error  date/invalid`],
  ],
  [
    'a missing key, at the top',
    reportWith(['kind: report\n', '']),
    [`${first}:1:1  error  frontmatter/missing`],
  ],
  [
    'an unknown key',
    reportWith(['kind: report', 'kind: report\nkinds: x']),
    [`${first}:5:1  error  frontmatter/unknown-key`],
  ],
  [
    'a number with a unit in prose',
    reportWith(['The pack holds', 'The 12 kWh pack holds']),
    [`${first}:24:5  error  figure/unbound`],
  ],
  [
    'raw HTML',
    reportWith(['The pack', 'The <b>pack</b>']),
    [`${first}:24:5  error  prose/raw-html`, `${first}:24:12  error  prose/raw-html`],
  ],
  [
    'an unknown directive',
    reportWith([':when[', ':whn[']),
    [`${first}:24:54  error  prose/unknown-directive`],
  ],
  [
    'a link to nowhere and one to a script',
    reportWith(['The pack', 'The [a](nowhere.md) [b](javascript:x) pack']),
    [`${first}:24:5  error  link/broken`, `${first}:24:21  error  prose/unsafe-link`],
  ],
  [
    'a missing picture',
    reportWith(['The pack', '![Words](gone.png) The pack']),
    [`${first}:24:1  error  image/missing`],
  ],
  [
    'an id said twice',
    reportWith(['  sale: {', '  seen: {'], ['{of=sale}', '{of=seen}']),
    [`${first}:12:3  error  id/duplicate`, `${first}:24:100  error  claim/unknown`],
  ],
  [
    'an empty file',
    { 'stories/car/second.md': '' },
    ['authors', 'description', 'kind', 'published', 'title'].map(
      () => 'content/stories/car/second.md:1:1  error  frontmatter/missing',
    ),
  ],
  [
    'a file that is not UTF-8',
    { 'stories/car/second.md': new Uint8Array([0xff, 0xfe, 0x41]) },
    ['content/stories/car/second.md:1:1  error  file/content'],
  ],
  [
    'five megabytes',
    { 'stories/car/second.md': `---\n${'a: b\n'.repeat(1_000_000)}---\n` },
    ['content/stories/car/second.md:1:1  error  file/content'],
  ],
  ['a file without a place', { 'notes.txt': 'x' }, ['content/notes.txt:1:1  error  file/name']],
])('tells %s', async (_name, changes, expected) => {
  const lines = await checkWith(changes);
  expect(lines.map(withoutMessage)).toEqual(expected);
});

function withoutMessage(line: string): string {
  return line.replace(/ {2}(error|warning) {2}.* {2}(\S+)$/, '  $1  $2');
}

test('tells a link out of the content folder', async () => {
  const lines = await checkWith({}, { links: { 'stories/car/out.md': '/etc/hostname' } });
  expect(lines.map(withoutMessage)).toEqual(['content/stories/car/out.md:1:1  error  file/content']);
});

test('tells aliases that multiply, without running out of memory', async () => {
  const levels = Array.from(
    { length: 9 },
    (_each, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
  );
  const bomb = ['a0: &a0 [x]', ...levels].join('\n');
  const lines = await checkWith({ 'stories/car/second.md': `---\n${bomb}\n---\n` });
  expect(lines.some((line) => line.endsWith('yaml/syntax'))).toBe(true);
});

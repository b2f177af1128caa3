import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { CompiledFile, TextKind } from '../../src/compile/compile-file.ts';
import { toAuthored } from '../../src/newsroom/read/authored-text.ts';
import { compile, reportOf, reportPath } from './compiled.ts';
import { cases } from '../helpers/patience.ts';

const paths: Record<TextKind, string> = {
  site: 'site.yml',
  publisher: 'publishers/house.yml',
  author: 'authors/desk.yml',
  properties: 'properties/battery.yml',
  page: 'pages/about.md',
  story: 'stories/car/story.md',
  report: reportPath,
};

/** Words of YAML and Markdown, whole and in pieces, that editors and mischief put together. */
const pieces = fc.constantFrom(
  ...[
    '---\n',
    'title: ',
    'sources:',
    'figures:',
    'subjects',
    'on: ',
    'published: 2023-08-31',
    '  a: ',
    '- ',
    '? ',
    ': ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '>-\n',
    '|\n',
    '&a ',
    '*a',
    '!x ',
    '# ',
    '...',
    '<<: ',
    '__proto__: ',
    'null',
    '~',
    '%',
  ],
  ...['\n', '\r\n', '\r', '\t', ' ', '\\', '\u0000', '\ufeff', '😀', '\ud83d', '\u202e', '小米', 'é'],
  ...[
    '101 kWh',
    ':fact[',
    ']{of=a.b}',
    ':::note\n',
    ':::\n',
    ':cite[a b]',
    '09:30',
    '::x',
    '<b>',
    '<!--',
    '-->',
    '](',
    'javascript:',
  ],
  ...[
    '![',
    '[^1]',
    '[^1]: ',
    '|a|b|\n|-|-|\n',
    '## ',
    '> ',
    '```',
    '`',
    '**',
    '_',
    '~~',
    '&amp;',
    '&#0;',
    'https://a.example',
    '@b.example',
  ],
);
const texts = fc.array(
  fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 3 })),
  {
    maxLength: 40,
  },
);

test('places every finding on any text inside the file', async () => {
  const kinds = fc.constantFrom(...(Object.keys(paths) as TextKind[]));
  const law = fc.asyncProperty(kinds, texts, fc.boolean(), async (kind, parts, isBody) => {
    const written = isBody ? reportOf('', parts.join('')) : parts.join('');
    const bytes = new TextEncoder().encode(written);
    const { diagnostics } = await compile(paths[kind], bytes);
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
    for (const { line, column, endLine, endColumn, message } of diagnostics) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(endLine).toBeLessThanOrEqual(lines.length);
      expect(column, message).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      expect(endColumn, message).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? -1) + 1);
      expect(endLine > line || (endLine === line && endColumn >= column), message).toBe(true);
    }
  });
  await fc.assert(law, { numRuns: cases(100, 1600) });
});

test('reads any bytes without throwing', async () => {
  const law = fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
    expect(await compile(reportPath, bytes)).toHaveProperty('diagnostics');
  });
  await fc.assert(law, { numRuns: cases(30, 400) });
});

test('reads the same from keys in any order', async () => {
  const record = {
    title: 'A title',
    description: 'A description.',
    kind: 'report',
    published: '2023-08-31',
    authors: ['desk'],
    dateline: 'Beijing: "north"',
    subjects: { car: { name: 'A car' }, bus: { name: 'A bus' } },
    events: { seen: { on: '2023', title: 'It is seen', basis: 'opinion' } },
  };
  const write = (value: object) => `---\n${stringify(value, { defaultStringType: 'QUOTE_DOUBLE' })}---\n`;
  const report = await compile(reportPath, write(record));
  const { data } = report;
  expect(toAuthored(report as CompiledFile<'report'>)).toEqual(record);
  const entries = Object.entries(record);
  const orders = fc.shuffledSubarray(entries, { minLength: entries.length });
  const law = fc.asyncProperty(orders, async (order) => {
    const shuffled = await compile(reportPath, write(Object.fromEntries(order)));
    expect(shuffled.diagnostics).toEqual([]);
    expect(shuffled.data).toEqual(data);
  });
  await fc.assert(law, { numRuns: cases(10, 120) });
});

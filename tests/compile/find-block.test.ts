import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findPlaces } from '../../src/compile/compile-file.ts';
import { findBlock } from '../../src/compile/find-block.ts';
import type { Where } from '../../src/compile/fault.ts';
import { readYaml } from '../../src/compile/yaml-document.ts';
import { buildSourceText } from '../../src/diagnostics/source-text.ts';

describe('findBlock', () => {
  test.each([
    ['a key with what it holds', 'a: 1\nb:\n  c: 2\nd: 3\n', 'b:\n  c: 2\n'],
    ['the last key, to the end', 'a: 1\nb: |\n  x\n\n', 'b: |\n  x\n\n'],
    ['comments on the way', 'b: 1\n# of d\nd: 3\n', 'b: 1\n# of d\n'],
  ])('finds %s', (_, yaml, found) => {
    const block = findBlock(yaml, 'b');
    expect(block && yaml.slice(block.start, block.end)).toBe(found);
  });

  test.each([
    ['a key that stands twice', 'b: 1\nb: 2\n'],
    ['a key that is not there', 'a: 1\n'],
    ['a list at the side', 'a:\n- x\nb: 1\n'],
    ['a mapping in braces', '{ a: 1,\nb: 2 }\n'],
    ['keys in quotation marks', '"a": 1\nb: 2\n'],
    ['documents', '---\nb: 2\n'],
    ['text that is not indented', 'a: "x\ny"\nb: 2\n'],
  ])('does without %s', (_, yaml) => {
    expect(findBlock(yaml, 'b')).toBeUndefined();
  });
});

/** Lines of YAML, sound and unsound. */
const lines = fc.constantFrom(
  ...[
    'a: 1',
    'b:',
    'b: |',
    'b: "x',
    'y"',
    'c: [1,',
    '2]',
    'c: { d: 1 }',
    '# note',
    '',
    '---',
    '...',
    '- 1',
    '"a": 2',
  ],
  ...[
    '  d: 1',
    '  - x',
    '  - { e: 1 }',
    '  f: >-',
    '    words',
    "  g: 'it''s'",
    '  h: &x 1',
    '  i: *x',
    '  a: 2',
    '? k',
    '\tb: 1',
  ],
);

describe('findPlaces', () => {
  it('finds every value where the YAML as a whole has it', () => {
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (each, lineEnd) => {
          const text = each.join(lineEnd);
          const source = buildSourceText(text);
          const whole = readYaml(source, 0, text.length);
          const wheres = pointersIn(whole.value).flatMap((pointer): Where[] => [
            { spot: { pointer, at: 'key' } },
            { spot: { pointer, at: 'value' } },
            { spot: { pointer: [...pointer, 'none'], at: 'value' } },
          ]);
          expect(findPlaces('site', new TextEncoder().encode(text), wheres)).toEqual(
            wheres.map((where) => ('spot' in where ? whole.placeOf(where.spot) : where.place)),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function pointersIn(value: unknown, pointer: (string | number)[] = []): (string | number)[][] {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return [
    pointer,
    ...keys.flatMap((key) =>
      pointersIn((value as Record<string, unknown>)[key], [
        ...pointer,
        Array.isArray(value) ? Number(key) : key,
      ]),
    ),
  ];
}

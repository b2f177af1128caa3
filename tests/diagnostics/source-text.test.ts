import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSourceText } from '../../src/diagnostics/source-text.ts';

test.each([
  ['', 0, '1:1'],
  ['abc', 2, '1:3'],
  ['abc', 3, '1:4'],
  ['a\nb', 1, '1:2'],
  ['a\nb', 2, '2:1'],
  ['a\r\nb', 3, '2:1'],
  ['a\r\nb', 2, '1:2'],
  ['a\rb', 2, '2:1'],
  ['a', 5, '1:2'],
  ['a\n\r\n\rb', 5, '4:1'],
  ['a\tb', 2, '1:3'],
  ['😀b', 2, '1:3'],
  ['a\u2028b', 2, '1:3'],
])('places in %j the offset %i at %s', (text, offset, place) => {
  const { line, column } = buildSourceText(text).placeAt(offset);
  expect(`${line}:${column}`).toBe(place);
});

test('ends a stretch before the second offset, on a line of its own', () => {
  expect(buildSourceText('ab\ncd').placeAt(1, 4)).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
});

test('finds every offset again from its line and column', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\t', '😀'), maxLength: 40 });
  fc.assert(
    fc.property(texts, (text) => {
      const { placeAt } = buildSourceText(text);
      const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
      for (let offset = 0; offset <= text.length; offset += 1) {
        if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
        const { line, column } = placeAt(offset);
        expect((starts[line - 1] ?? NaN) + column - 1).toBe(offset);
      }
    }),
  );
});

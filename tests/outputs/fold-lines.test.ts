import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLines } from '../../src/outputs/fold-lines.ts';

test('goes on behind a line end and a blank', () => {
  expect(foldLines(`${'a'.repeat(75)}\r\n${'b'.repeat(76)}\r\n`)).toBe(
    `${'a'.repeat(75)}\r\n${'b'.repeat(75)}\r\n b\r\n`,
  );
});

test('parts no character, makes no line too long, and loses nothing', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 }).map((each) => each.replace(/[\r\n]/g, ' '));
  fc.assert(
    fc.property(text, (line) => {
      const folded = foldLines(line);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
      const parts = folded.split('\r\n');
      expect(parts.filter((part) => Buffer.byteLength(part) > 75 || !part.isWellFormed())).toEqual([]);
    }),
  );
});

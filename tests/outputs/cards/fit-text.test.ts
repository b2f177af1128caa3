import { describe, expect, test } from 'vitest';
import { countLines, fitText } from '../../../src/outputs/cards/fit-text.ts';

const sizes = [100, 80, 60, 40];
const box = { width: 1000, height: 330 };

describe('fitText', () => {
  test('sets a short text as large as it may be', () => {
    expect(fitText('Why?', box, sizes, 4)).toEqual({ size: 100, lineHeight: 108, lines: 1 });
  });

  test('sets a longer one smaller', () => {
    const found = sizes.map(
      (_, index) => fitText('A title of words. '.repeat(2 * index + 1), box, sizes, 4).size,
    );
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(found.at(-1)).toBeLessThan(100);
  });

  test('makes a text smaller rather than part a word', () => {
    expect(fitText('Geschwindigkeitsbegrenzungen', box, sizes, 4)).toMatchObject({ size: 60, lines: 1 });
  });

  test('gives square letters more room between lines', () => {
    expect(fitText('一家公司', box, sizes, 4)).toEqual({ size: 100, lineHeight: 124, lines: 1 });
  });

  test('never takes more lines than there is room for', () => {
    const { lines, lineHeight, size } = fitText('M'.repeat(1000), box, sizes, 4);
    expect(size).toBe(40);
    expect(lines * lineHeight).toBeLessThanOrEqual(box.height);
  });

  test('has one line where there is room for none', () => {
    expect(fitText('A', { width: 1000, height: 10 }, sizes, 4).lines).toBe(1);
  });
});

describe('countLines', () => {
  test.each([
    ['', 1, false],
    ['one', 1, false],
    ['one two three four five six', 2, false],
    ['onetwothreefourfivesix', 2, true],
    ['one onetwothreefourfivesix', 3, true],
    ['一家公司获得生产资质', 1, false],
    ['一家公司获得生产资质一', 2, false],
  ])('%s', (text, lines, isParted) => {
    expect(countLines(text, 10)).toEqual({ lines, isParted });
  });
});

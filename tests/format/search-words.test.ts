import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinUnspaced, partUnspaced, toSearchTerm } from '../../src/format/search-words.ts';

test.each([
  ['小米SU7汽车', '小 米 SU7 汽 车'],
  ['the “电池” of 小米', 'the “ 电 池 ” of 小 米'],
  ['ソニー', 'ソ ニ ー'],
  ['A battery of 101 kWh', 'A battery of 101 kWh'],
])('%s is parted as %s', (text, parted) => {
  expect(partUnspaced(text).replaceAll('\u2060', '')).toBe(parted);
});

test('a text that was parted is joined to what it was', () => {
  const text = fc.string({ unit: fc.constantFrom('小', '米', 'か', 'ー', 'a', '1', ' ', '“', '。', '<') });
  fc.assert(fc.property(text, (each) => joinUnspaced(partUnspaced(each)) === each));
});

test.each([
  ['小米', '"小 米"'],
  ['小米 汽车', '"小 米 汽 车"'],
  ['米', '米'],
  ['SU7电池', 'SU7 电 池'],
  [' electric   cars ', 'electric cars'],
  ['"electric cars"', '"electric cars"'],
  ['', ''],
])('%j is looked for as %s', (words, term) => {
  expect(toSearchTerm(words)).toBe(term);
});

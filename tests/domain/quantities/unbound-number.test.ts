import { expect, test } from 'vitest';
import { findUnboundNumbers } from '../../../src/domain/quantities/unbound-number.ts';

test.each<[name: string, between: string]>([
  ['nothing', ''],
  ['a blank', ' '],
  ['a no-break space', '\u00a0'],
  ['a narrow no-break space', '\u202f'],
  ['a hyphen of the keyboard', '-'],
  ['a hyphen', '\u2010'],
  ['a non-breaking hyphen', '\u2011'],
])('finds a number and its unit with %s between', (_name, between) => {
  const words = `101${between}kWh`;
  expect(findUnboundNumbers(`A ${words} pack`)).toEqual([{ offset: 2, words }]);
});

test.each(['–', '—', '  ', '/', '\u200b'])('finds none with %j between', (between) => {
  expect(findUnboundNumbers(`A 101${between}kWh pack`)).toEqual([]);
});

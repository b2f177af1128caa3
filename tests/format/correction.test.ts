import { expect, test } from 'vitest';
import { formatCorrectedValue, formatReplacement } from '../../src/format/correction.ts';

test.each([
  ['a figure', 'figure', '1,600 Ah', 'en', '1,600 Ah'],
  ['a text', 'text', 'A title', 'en', '“A title”'],
  ['a day', 'date', '2023-09-02', 'en', '2 September 2023'],
  ['a half-year', 'date', '2024-40', 'en', 'first half of 2024'],
  ['a date in another language', 'date', '2023-09-02', 'zh', '2023年9月2日'],
  ['an instant', 'date', '2023-09-02T09:00+08:00', 'en', '2023-09-02T09:00+08:00'],
  ['what is no date where one should be', 'date', 'mid-July', 'en', 'mid-July'],
] as const)('tells %s', (_name, kind, text, language, expected) => {
  expect(formatCorrectedValue(text, kind, { language })).toBe(expected);
});

test('tells what holds before what was printed', () => {
  expect(formatReplacement({ kind: 'figure', now: '642 kg', was: '624 kg' }, { language: 'en' })).toBe(
    '642 kg, not 624 kg',
  );
});

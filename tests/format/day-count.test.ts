import { expect, test } from 'vitest';
import { formatDayCount } from '../../src/format/day-count.ts';

test.each([
  [1, 1, '1 day', '1 Tag'],
  [94, 94, '94 days', '94 Tage'],
  [301, 331, '301–331 days', '301–331 Tage'],
  [0, 5, '0–5 days', '0–5 Tage'],
  [1200, 1200, '1,200 days', '1.200 Tage'],
])('%i to %i days', (least, most, english, german) => {
  expect(formatDayCount({ least, most }, { language: 'en' })).toBe(english);
  expect(formatDayCount({ least, most }, { language: 'de' })).toBe(german);
});

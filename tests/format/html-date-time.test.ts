import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../src/domain/dates/calendar-date.ts';
import { htmlDateTime } from '../../src/format/html-date-time.ts';

test.each([
  ['2023-07-05', '2023-07-05'],
  ['2023-07', '2023-07'],
  ['2023', '2023'],
  ['2023-07-05~', undefined],
  ['2023?', undefined],
  ['2024-40', undefined],
  ['2023-35', undefined],
  ['2023-21', undefined],
  ['2023/2024', undefined],
  ['0000', undefined],
])('htmlDateTime of %s is %s', (text, value) => {
  const date = parseCalendarDate(text);
  expect(date.ok && htmlDateTime(date.value)).toBe(value);
});

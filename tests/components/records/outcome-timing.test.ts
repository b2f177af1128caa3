import { expect, test } from 'vitest';
import { describeTiming } from '../../../src/components/records/outcome-timing.ts';
import { countDays } from '../../../src/domain/dates/day-count.ts';
import { judgeTimeliness } from '../../../src/domain/story/forecast.ts';
import type { OutcomeModel } from '../../../src/models/records/outcome.ts';
import { date } from '../../helpers/newsroom/invented-report.ts';

/** What is told of an outcome of a claim of 24 May 2023. */
function tell(as: OutcomeModel['as'], on: string, due: string | null = null): string {
  const decided = date(on);
  const outcome: OutcomeModel = {
    as,
    on: decided,
    took: countDays(date('2023-05-24'), decided),
    timeliness: due === null ? null : judgeTimeliness(date(due), decided),
    wordOf: [],
    citations: [],
    report: { label: '', href: '' },
    note: null,
  };
  return describeTiming(outcome, 'en');
}

test.each([
  ['2023-05-25', '1 day after it was said'],
  ['2024-03-28', '309 days after it was said'],
  ['2023-06', '8–37 days after it was said'],
  ['2023-05-24', 'on the day it was said'],
  ['2024/..', ''],
])('a claim that is decided on %s', (on, words) => {
  expect(tell('confirmed', on)).toBe(words);
});

test.each([
  ['2024-03-28', '2024-40', 'within the time named, 94 days before the end'],
  ['2024-03', '2024-40', 'within the time named, 91–121 days before the end'],
  ['2024-06-30', '2024-40', 'on the last day of the time named'],
  ['2024-03-28', '2024/..', 'within the time named'],
  ['2023-12-31', '2024-40', '1 day before the time named'],
  ['2023-12', '2024-40', '1–31 days before the time named'],
  ['2024-07-15', '2024-40', '15 days after the time named'],
  ['2024-06/2024-07', '2024-40', ''],
])('a forecast that is met on %s, due %s', (on, due, words) => {
  expect(tell('met', on, due)).toBe(words);
});

test('a forecast that is missed tells how late it came, and nothing of a day within its window', () => {
  expect(tell('missed', '2024-07-15', '2024-40')).toBe('15 days after the time named');
  expect(tell('missed', '2024-03-28', '2024-40')).toBe('');
});

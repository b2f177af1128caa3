import { expect, test } from 'vitest';
import { countFigures, countReports } from '../../../src/components/lists/count-words.ts';

test('a list says how much it holds, and nothing where it is empty', () => {
  expect([0, 1, 12].map((count) => countFigures(count, 'report', 'reports'))).toEqual([
    '',
    '1 report',
    '12 reports',
  ]);
});

test.each([
  [9, 1, '9 reports in 1 story'],
  [1, 2, '1 report in 2 stories'],
  [0, 1, '1 story'],
])('a topic of %i reports in %i stories says "%s"', (reports, stories, told) => {
  expect(countReports(reports, stories)).toBe(told);
});

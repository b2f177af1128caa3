import { expect, test } from 'vitest';
import { countFigures, countWords } from '../../../src/words/en/counts.ts';
import { topics } from '../../../src/words/en/lists.ts';

test('a list says how much it holds, and nothing where it is empty', () => {
  expect([0, 1, 12].map((count) => countFigures(count, 'report', 'reports'))).toEqual([
    '',
    '1 report',
    '12 reports',
  ]);
});

test('counts up to twelve are words', () => {
  expect(countWords(7, 'page', 'pages')).toBe('seven pages');
  expect(countWords(1, 'origin', 'origins')).toBe('one origin');
  expect(countWords(0, 'origin', 'origins')).toBe('no origins');
  expect(countWords(12, 'page', 'pages')).toBe('twelve pages');
  expect(countWords(13, 'page', 'pages')).toBe('13 pages');
});

test.each([
  [9, 1, '9 reports in 1 story'],
  [1, 2, '1 report in 2 stories'],
  [0, 1, '1 story'],
])('a topic of %i reports in %i stories says "%s"', (reports, stories, told) => {
  expect(topics.size(reports, stories)).toBe(told);
});

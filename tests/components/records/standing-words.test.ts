import { expect, test } from 'vitest';
import { countWords } from '../../../src/components/lists/count-words.ts';
import {
  describeTally,
  standingFragment,
  standingWords,
} from '../../../src/components/records/standing-words.ts';
import { standings } from '../../../src/domain/story/standing.ts';

test('a tally speaks of one and of several', () => {
  expect(describeTally({ standing: 'confirmed', count: 1 })).toBe('1 was confirmed');
  expect(describeTally({ standing: 'confirmed', count: 9 })).toBe('9 were confirmed');
  expect(describeTally({ standing: 'met', count: 1 })).toBe('1 came true');
  expect(describeTally({ standing: 'opinion', count: 6 })).toBe('6 are opinions');
});

test('every standing has words and a fragment of its own', () => {
  const all = [...standings, 'opinion'] as const;
  for (const key of ['mark', 'heading'] as const)
    expect(new Set(all.map((standing) => standingWords[standing][key])).size).toBe(all.length);
  expect(new Set(all.map(standingFragment)).size).toBe(all.length);
});

test('counts up to twelve are words', () => {
  expect(countWords(7, 'page', 'pages')).toBe('seven pages');
  expect(countWords(1, 'origin', 'origins')).toBe('one origin');
  expect(countWords(0, 'origin', 'origins')).toBe('no origins');
  expect(countWords(12, 'page', 'pages')).toBe('twelve pages');
  expect(countWords(13, 'page', 'pages')).toBe('13 pages');
});

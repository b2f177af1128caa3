import { expect, test } from 'vitest';
import { standings as allStandings } from '../../../src/domain/story/standing.ts';
import { standings, tally } from '../../../src/words/en/records.ts';

test('a tally speaks of one and of several', () => {
  expect(tally({ standing: 'confirmed', count: 1 })).toBe('1 was confirmed');
  expect(tally({ standing: 'confirmed', count: 9 })).toBe('9 were confirmed');
  expect(tally({ standing: 'met', count: 1 })).toBe('1 came true');
  expect(tally({ standing: 'opinion', count: 6 })).toBe('6 are opinions');
});

test('every standing has words of its own', () => {
  const all = [...allStandings, 'opinion'] as const;
  for (const key of ['mark', 'heading'] as const)
    expect(new Set(all.map((standing) => standings[standing][key])).size).toBe(all.length);
});

import { expect, test } from 'vitest';
import { bases, isStronger, mayLackSources } from '../../../src/domain/story/basis.ts';

test('what we infer and what is opinion may stand without sources, and nothing else', () => {
  expect(bases.filter(mayLackSources)).toEqual(['inference', 'opinion']);
  expect(mayLackSources(undefined)).toBe(false);
});

test('each basis is stronger than those after it, and no other', () => {
  for (const [index, basis] of bases.entries())
    expect(bases.filter((other) => isStronger(basis, other))).toEqual(bases.slice(index + 1));
});

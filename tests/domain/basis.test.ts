import { expect, test } from 'vitest';
import { bases, mayLackSources } from '../../src/domain/basis.ts';

test('what we infer and what is opinion may stand without sources, and nothing else', () => {
  expect(bases.filter(mayLackSources)).toEqual(['inference', 'opinion']);
  expect(mayLackSources(undefined)).toBe(false);
});

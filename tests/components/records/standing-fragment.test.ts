import { expect, test } from 'vitest';
import { standingFragment } from '../../../src/components/records/standing-fragment.ts';
import { groupStandings } from '../../../src/models/records/statement.ts';

test('every standing has a fragment of its own', () => {
  expect(new Set(groupStandings.map(standingFragment)).size).toBe(groupStandings.length);
});

import { expect, test } from 'vitest';
import { dayOfView } from '../../../src/domain/story/edition.ts';

test('a view of the past is told at the end of its own day, any other today', () => {
  expect(dayOfView({ today: '2023-12-01' }, { asOf: '2023-09-01' })).toBe('2023-09-01');
  expect(dayOfView({ today: '2023-12-01' }, { asOf: null })).toBe('2023-12-01');
});

import { expect, test } from 'vitest';
import { cutText, measureText } from '../../../src/components/specs/text-width.ts';

test('letters that fill a square count twice', () => {
  expect(measureText('Pack 电池')).toBe(9);
});

test.each([
  ['Pack mass', 9, 'Pack mass'],
  ['Pack mass', 8, 'Pack ma…'],
  ['电池质量', 6, '电池…'],
  ['🚗🚗🚗', 4, '🚗…'],
])('%s in the room of %d letters is %s', (text, room, expected) => {
  expect(cutText(text, room)).toBe(expected);
  expect(measureText(expected)).toBeLessThanOrEqual(room + 1);
});

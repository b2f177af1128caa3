import { expect, test } from 'vitest';
import { nameTopic } from '../../../src/models/lists/topic-name.ts';

test.each([
  ['electric-cars', 'Electric cars'],
  ['sales', 'Sales'],
  ['5g', '5g'],
  ['-a--b-', 'A b'],
  ['-', '-'],
])('the topic %s is called %s', (id, name) => {
  expect(nameTopic(id)).toBe(name);
});

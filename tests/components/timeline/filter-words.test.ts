import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listChoices } from '../../../src/components/timeline/filter-choices.ts';
import { bases } from '../../../src/domain/story/basis.ts';
import { groupStandings } from '../../../src/models/records/statement.ts';

const style = readFileSync(
  new URL('../../../src/components/timeline/Filters.astro', import.meta.url),
  'utf8',
).replace(/\s+/g, ' ');

// The values that styles know have to be written there one by one.
test.each([
  ['basis', [...bases]],
  ['standing', [...groupStandings]],
  ['topic', Array.from({ length: 12 }, (_, index) => String(index + 1))],
])('styles know every %s', (name, values) => {
  const found = [...style.matchAll(new RegExp(`\\[name='${name}'\\]\\[value='([^']+)'\\]:checked`, 'g'))];
  expect(found.map(([, value]) => value).toSorted()).toEqual(values.toSorted());
});

test('a choice begins with all entries, and is offered where values tell them apart', () => {
  const choices = listChoices(
    {
      entryCount: 5,
      bases: [
        { basis: 'press', count: 2 },
        { basis: 'anonymous', count: 3 },
      ],
      standings: [],
      topics: [{ number: 2, topic: 'electric-cars', count: 4 }],
    },
    'en',
  );
  expect(choices).toEqual([
    {
      name: 'basis',
      legend: 'How we know',
      values: [
        { value: '', words: 'all', count: 5 },
        { value: 'press', words: 'press', count: 2 },
        { value: 'anonymous', words: 'unnamed', count: 3 },
      ],
    },
    {
      name: 'topic',
      legend: 'In reports about',
      values: [
        { value: '', words: 'all', count: 5 },
        { value: '2', key: 'electric-cars', words: 'electric cars', count: 4 },
      ],
    },
  ]);
});

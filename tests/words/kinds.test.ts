import { expect, test } from 'vitest';
import { publisherKinds } from '../../src/schemas/publisher.ts';
import { reportKinds } from '../../src/schemas/report.ts';
import { sourceKinds } from '../../src/schemas/source.ts';
import { english } from '../../src/words/en.ts';

const { cards, kinds } = english;

test.each([
  ['report', reportKinds, kinds.reports],
  ['source', sourceKinds, kinds.sources],
  ['publisher', publisherKinds, kinds.publishers],
])('every kind of %s that editors may write has a word', (_, written, words) => {
  expect(Object.keys(words)).toEqual(written);
});

test('every kind of report has a word on its card', () => {
  expect(Object.keys(cards.kinds)).toEqual(expect.arrayContaining([...reportKinds]));
});

import { expect, test } from 'vitest';
import { reservedNames } from '../../src/routes/reserved-names.ts';

test('names at the root of the site are reserved', () => {
  expect(reservedNames.root.toSorted()).toEqual([
    '404',
    'archive',
    'authors',
    'corrections',
    'forecasts',
    'page',
    'pagefind',
    'search',
    'sources',
    'topics',
  ]);
});

test('names within a story are reserved', () => {
  expect(reservedNames.story.toSorted()).toEqual(['as-of', 'specs', 'timeline']);
});

test('names of files within a story are reserved', () => {
  expect(reservedNames.files.toSorted()).toEqual([
    'atom.xml',
    'card.png',
    'data.json',
    'feed.json',
    'feed.xml',
    'search.json',
    'specs.csv',
    'timeline.ics',
  ]);
});

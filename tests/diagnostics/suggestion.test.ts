import { expect, test } from 'vitest';
import { findSuggestion, formatSuggestion } from '../../src/diagnostics/suggestion.ts';

const keys = ['title', 'description', 'published', 'asPrinted', 'derived-from', 'on', 'as', 'kind'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['desription', 'description'],
  ['publishd', 'published'],
  ['asprinted', 'asPrinted'],
  ['derived_from', 'derived-from'],
  ['om', 'on'],
  ['knid', 'kind'],
])('suggests for %s %s', (word, suggestion) => {
  expect(findSuggestion(word, keys)).toBe(suggestion);
});

test.each(['colour', 'xyz', 'q', '', 'publisher-of-it', 'x'.repeat(81)])(
  'suggests nothing for %j',
  (word) => {
    expect(findSuggestion(word, keys)).toBeUndefined();
  },
);

test('suggests the first of several that are as near', () => {
  expect(findSuggestion('cat', ['car', 'bat'])).toBe('car');
});

test('never suggests the word itself', () => {
  expect(findSuggestion('title', ['title'])).toBeUndefined();
});

test('asks in words', () => {
  expect(formatSuggestion('title')).toBe('; did you mean "title"?');
  expect(formatSuggestion(undefined)).toBe('');
});

import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { buildRss } from '../../../src/outputs/feeds/rss.ts';
import {
  awkward,
  awkwardContent,
  awkwardSummary,
  correctedSummary,
  emptyFeed,
  feed,
  told,
  unprintable,
  withCharacter,
} from './invented-feed.ts';

const parser = new Parser<
  { lastBuildDate: string; language: string },
  { updated: string; creators: string[]; 'content:encoded': string }
>({
  customFields: {
    feed: ['lastBuildDate', 'language'],
    item: [
      ['atom:updated', 'updated'],
      ['dc:creator', 'creators', { keepArray: true }],
    ],
  },
});
const read = (from = feed) => parser.parseString(buildRss(from));

test('gives the same titles, links and moments back to a reader', async () => {
  const { title, description, link, language, feedUrl, items } = await read();
  expect([title, description]).toEqual([feed.title, feed.description]);
  expect([link, language, feedUrl]).toEqual(['https://test.example/', 'en', 'https://test.example/feed.xml']);
  expect(items.map(({ title, link, isoDate }) => [title, link, isoDate])).toEqual([
    [awkward, 'https://test.example/car/second/', '2023-09-15T01:00:00.000Z'],
    ['标签', 'https://test.example/car/first/', '2023-08-30T16:00:00.000Z'],
  ]);
});

test('escapes a description twice, since readers take it for HTML', async () => {
  const { items } = await read();
  expect(items.map(({ content }) => content)).toEqual([awkwardSummary, correctedSummary]);
});

test('has the whole text of each report', async () => {
  const { items } = await read();
  expect(items.map((item) => item['content:encoded'])).toEqual([awkwardContent, told]);
});

test('tells when each report and the feed were last changed', async () => {
  const { items, lastBuildDate } = await read();
  expect(items.map(({ updated }) => updated)).toEqual([
    '2023-09-15T01:00:00.000Z',
    '2023-09-19T16:00:00.000Z',
  ]);
  expect(lastBuildDate).toBe('Tue, 19 Sep 2023 16:00:00 GMT');
});

test('knows a report by the address of its article', async () => {
  expect((await read()).items.map(({ guid }) => guid)).toEqual(feed.entries.map(({ link }) => link));
  expect(buildRss(feed)).toContain('<guid isPermaLink="true">https://test.example/car/first/</guid>');
});

test('names the authors', async () => {
  const [first, second] = (await read()).items;
  expect(first?.creators).toEqual(['The desk', 'R & D']);
  expect(second?.creators).toBeUndefined();
});

test('is a feed without reports too', async () => {
  expect((await read(emptyFeed)).items).toEqual([]);
});

describe('a character that XML has no place for', () => {
  test.each(unprintable)('does not break the feed: %j', async (character) => {
    const { title, items } = await read(withCharacter(character));
    expect(title).toBe('before\uFFFDafter');
    expect(items[0]?.content).toBe('<p>before\uFFFDafter</p>');
    expect(items[0]?.['content:encoded']).toBe('<p>before\uFFFDafter</p>');
  });
});

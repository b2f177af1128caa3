import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { buildAtom } from '../../../src/outputs/feeds/atom.ts';
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

/** An element as the reader hands it over: its text, and its attributes if it has any. */
type Element = string | { _?: string; $: Record<string, string> };

interface Entry {
  updated: Element[];
  titles: Element[];
  summaries: Element[];
  contents: Element[];
  authors: { name: string[] }[] | undefined;
}

const keep = { keepArray: true };
const parser = new Parser<{ updated: Element[]; subtitle: Element[]; id: Element[] }, Entry>({
  customFields: {
    feed: ['updated', 'subtitle', 'id'].map((name) => [name, name, keep]) as unknown as ['updated'],
    item: [
      ['updated', 'updated', keep],
      ['title', 'titles', keep],
      ['summary', 'summaries', keep],
      ['content', 'contents', keep],
      ['author', 'authors', keep],
    ],
  },
});
const read = (from = feed) => parser.parseString(buildAtom(from));

const textOf = (element: Element | undefined) => (typeof element === 'object' ? element._ : element);
const typeOf = (element: Element | undefined) =>
  typeof element === 'object' ? element.$['type'] : undefined;

test('gives the same titles, links and moments back to a reader', async () => {
  const { title, subtitle, link, feedUrl, items } = await read();
  expect([title, textOf(subtitle[0])]).toEqual([feed.title, feed.description]);
  expect([link, feedUrl]).toEqual(['https://test.example/', 'https://test.example/atom.xml']);
  expect(items.map(({ titles, link, isoDate }) => [textOf(titles[0]), link, isoDate])).toEqual([
    [awkward, 'https://test.example/car/second/', '2023-09-15T01:00:00.000Z'],
    ['标签', 'https://test.example/car/first/', '2023-08-30T16:00:00.000Z'],
  ]);
});

test('tells titles as text, which is what no type means, and summaries as HTML', async () => {
  const { items } = await read();
  expect(items.map(({ titles }) => typeOf(titles[0]))).toEqual([undefined, undefined]);
  expect(items.map(({ summaries }) => typeOf(summaries[0]))).toEqual(['html', 'html']);
  expect(items.map(({ summaries }) => textOf(summaries[0]))).toEqual([awkwardSummary, correctedSummary]);
});

test('has the whole text of each report, as HTML', async () => {
  const { items } = await read();
  expect(items.map(({ contents }) => typeOf(contents[0]))).toEqual(['html', 'html']);
  expect(items.map(({ contents }) => textOf(contents[0]))).toEqual([awkwardContent, told]);
});

test('tells when each report and the feed were last changed', async () => {
  const { items, updated } = await read();
  expect(items.map((item) => item.updated)).toEqual([
    ['2023-09-15T01:00:00.000Z'],
    ['2023-09-19T16:00:00.000Z'],
  ]);
  expect(updated).toEqual(['2023-09-19T16:00:00.000Z']);
});

test('knows a report by the address of its article, and itself by its own', async () => {
  const { items, id } = await read();
  expect(items.map((item) => (item as { id?: string }).id)).toEqual(feed.entries.map(({ link }) => link));
  expect(id).toEqual(['https://test.example/atom.xml']);
});

test('names the authors of a report, and the publisher for one without', async () => {
  const [first, second] = (await read()).items;
  expect(first?.authors?.map(({ name }) => name[0])).toEqual(['The desk', 'R & D']);
  expect(second?.authors).toBeUndefined();
  expect(buildAtom(feed)).toMatch(/<author>\s*<name>Test &amp; Sons<\/name>/);
});

test('says its language', () => {
  expect(buildAtom(feed)).toMatch(/<feed [^>]*xml:lang="en"/);
});

test('is a feed without reports too', async () => {
  const { items, updated } = await read(emptyFeed);
  expect(items).toEqual([]);
  expect(updated).toEqual(['1970-01-01T00:00:00.000Z']);
});

describe('a character that XML has no place for', () => {
  test.each(unprintable)('does not break the feed: %j', async (character) => {
    const { items } = await read(withCharacter(character));
    expect(textOf(items[0]?.titles[0])).toBe('before\uFFFDafter');
    expect(textOf(items[0]?.summaries[0])).toBe('<p>before\uFFFDafter</p>');
  });
});

import { beforeAll, expect, test } from 'vitest';
import { buildSearchRecordsModel } from '../../../src/models/data/search-records.ts';
import { buildIndexedRecords, type IndexedRecord } from '../../../src/outputs/search-records.ts';
import { getStory, openEdition } from '../invented-newsroom.ts';

let records: IndexedRecord[];

beforeAll(async () => {
  const edition = await openEdition();
  ({ records } = buildIndexedRecords(buildSearchRecordsModel(edition, getStory(edition))));
});

const find = (url: string): IndexedRecord => records.find((each) => each.url === url) ?? expect.fail(url);

test('a story, its articles and their statements are each found at their place', () => {
  expect(records[0]).toMatchObject({ url: '/car/', filters: { kind: ['story'], story: ['car A car'] } });
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  expect(records.map(({ url }) => url)).toEqual(
    expect.arrayContaining(['/car/first/', '/car/timeline/#event-seen', '/car/timeline/#claim-sale']),
  );
});

test('an event is found by its words, its place and its sources, and says how it is known', () => {
  expect(find('/car/timeline/#event-seen')).toEqual({
    url: '/car/timeline/#event-seen',
    content: 'The label is seen · mid-July · House: The label “not-yet, said”',
    meta: { title: 'The label is seen', date: 'about 11–20 July 2023' },
    filters: { kind: ['event'], story: ['car A car'], basis: ['leak'], standing: ['unconfirmed'] },
    sort: { day: '2023-07-11' },
  });
});

test('an article is found by its title, description, text and sources', () => {
  const { content, meta, filters } = find('/car/first/');
  expect(content).toMatch(
    /^A label & a "leak" · An invented description\. · .*House: The label “not-yet, said”/,
  );
  expect(meta).toEqual({ title: 'A label & a "leak"', date: '31 August 2023' });
  expect(filters).toEqual({ kind: ['article'], story: ['car A car'] });
});

test('words are parted by one blank, however they are written', async () => {
  const edition = await openEdition({
    'stories/car/second.md':
      '---\ntitle: " Two  blanks\u00a0and one that holds "\ndescription: Its\u3000  description.\nkind: report\npublished: "2023-09-15"\nauthors: [desk]\n---\n',
  });
  const built = buildIndexedRecords(buildSearchRecordsModel(edition, getStory(edition)));
  expect(built.records.find(({ url }) => url === '/car/second/')).toMatchObject({
    content: 'Two blanks and one that holds · Its description.',
    meta: { title: 'Two blanks and one that holds' },
  });
});

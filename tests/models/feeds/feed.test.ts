import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArticleModel } from '../../../src/models/article/article.ts';
import { buildFeedModel, buildStoryFeedModel } from '../../../src/models/feeds/feed.ts';
import { listSitemapEntries } from '../../../src/routes/site-pages.ts';
import { openNewsroom, type Changes } from '../../helpers/newsroom/newsroom-fixture.ts';
import { withCorrections } from '../lists/corrected-newsroom.ts';
import {
  getReport,
  getStory,
  inventedFiles,
  now,
  openEdition,
  readWhole,
  secret,
  getFeedBodiesOf,
  type WholeEdition,
} from '../invented-newsroom.ts';
import { cases } from '../../helpers/patience.ts';

const correct = (...days: string[]) =>
  days.map((on) => `{ on: "${on}", field: title, was: A report, now: A later report, why: Mended. }`);

const boat: Changes = {
  'stories/boat/story.md': '---\ntitle: A boat\nsummary: An invented boat.\n---\n\nThe introduction.\n',
  'stories/boat/sails.md':
    '---\ntitle: It sails\ndescription: An invented boat sails.\nkind: report\npublished: "2023-09-10"\nauthors: [desk]\n---\n\nIt sails.\n',
};

const feedOf = (edition: WholeEdition) => buildFeedModel(edition, edition.listings, getFeedBodiesOf(edition));
const feedOfBoat = (edition: WholeEdition) => buildStoryFeedModel(edition, getStory(edition, 'boat'));

const updatedOf = (edition: WholeEdition) =>
  Object.fromEntries(
    feedOf(edition).entries.map(({ link, updatedAt }) => [
      link.slice('https://test.example'.length),
      new Date(updatedAt).toISOString(),
    ]),
  );

describe('the feed of the site', () => {
  test('tells all reports, the latest first, at the moments at which their days begin', async () => {
    expect(feedOf(await openEdition())).toEqual({
      title: 'Test',
      description: 'An invented newsroom.',
      language: 'en',
      publisher: 'Test',
      page: 'https://test.example/',
      addresses: {
        rss: 'https://test.example/feed.xml',
        atom: 'https://test.example/atom.xml',
        json: 'https://test.example/feed.json',
      },
      updatedAt: Date.parse('2023-09-16T00:00+08:00'),
      entries: [
        {
          link: 'https://test.example/car/second/',
          title: 'A later report',
          description: 'Another invented description.',
          authors: ['The desk'],
          publishedAt: Date.parse('2023-09-15T09:00+08:00'),
          updatedAt: Date.parse('2023-09-16T00:00+08:00'),
          corrections: [],
          content: expect.objectContaining({ kind: 'prose' }) as unknown,
        },
        {
          link: 'https://test.example/car/first/',
          title: 'A label & a "leak"',
          description: 'An invented description.',
          authors: ['The desk'],
          publishedAt: Date.parse('2023-08-31T00:00+08:00'),
          updatedAt: Date.parse('2023-08-31T00:00+08:00'),
          corrections: [],
          content: expect.objectContaining({ kind: 'prose' }) as unknown,
        },
      ],
    });
  });

  test('has the picture of a report and its text, with the numbers of the article', async () => {
    const edition = await openEdition();
    const story = getStory(edition);
    const first = feedOf(edition).entries.find(({ link }) => link.endsWith('/first/'));
    expect(first?.content).toEqual({
      kind: 'prose',
      body: [
        { kind: 'image', src: '/car/label.png', alt: 'An invented label' },
        ...buildArticleModel(edition, story, getReport(story, 'first')).body,
      ],
    });
  });

  test('tells nothing of what is not out', async () => {
    expect(JSON.stringify(feedOf(await openEdition()))).not.toContain(secret);
  });
});

describe('the feed of a story', () => {
  test('tells the reports of that story alone', async () => {
    const edition = await openEdition(boat);
    const links = (feed: { entries: { link: string }[] }) => feed.entries.map(({ link }) => link);
    const feed = feedOfBoat(edition);
    expect(feed).toMatchObject({
      title: 'A boat — Test',
      description: 'An invented boat.',
      page: 'https://test.example/boat/',
      addresses: { atom: 'https://test.example/boat/atom.xml' },
      updatedAt: Date.parse('2023-09-10T00:00+08:00'),
    });
    expect(links(feed)).toEqual(['https://test.example/boat/sails/']);
    expect(links(feedOf(edition))).toEqual([
      'https://test.example/car/second/',
      'https://test.example/boat/sails/',
      'https://test.example/car/first/',
    ]);
  });

  test('is there before its first report', async () => {
    const edition = await openEdition({
      'stories/boat/story.md': boat['stories/boat/story.md'] ?? null,
      'stories/boat/later.md': null,
    });
    expect(feedOfBoat(edition)).toMatchObject({ updatedAt: 0, entries: [] });
  });
});

describe('the last change of a report', () => {
  test('moves on a correction, and only that of its own report', async () => {
    const before = updatedOf(await openEdition());
    const after = updatedOf(
      await openEdition(withCorrections('second', correct('2023-09-18', '2023-09-17'))),
    );
    expect(after).toEqual({ ...before, '/car/second/': '2023-09-17T16:00:00.000Z' });
  });

  test.each([
    ['the last day of a month', '2023-10', '2023-10-30T16:00:00.000Z'],
    ['the last day of an interval', '2023-09-17/2023-09-20~', '2023-09-19T16:00:00.000Z'],
    ['the first day of one without an end', '2023-09-17/..', '2023-09-16T16:00:00.000Z'],
    ['the update, where that is later', '2023-09-15', '2023-09-15T16:00:00.000Z'],
  ])('is %s', async (_name, on, expected) => {
    expect(updatedOf(await openEdition(withCorrections('second', correct(on))))).toMatchObject({
      '/car/second/': expected,
    });
  });

  test('is the very instant of an update', async () => {
    const changed = withCorrections('second', correct('2023-09-17'), [
      'updated: "2023-09-16"',
      'updated: "2023-09-17T15:00+08:00"',
    ]);
    expect(updatedOf(await openEdition(changed))).toMatchObject({
      '/car/second/': '2023-09-17T07:00:00.000Z',
    });
  });

  test('stays through everything else, the clock included', async () => {
    const before = feedOf(await openEdition());
    const later = feedOf(await openEdition({ 'stories/car/hidden.md': null }, '2029-01-01T00:00:00Z'));
    expect({ ...later, entries: later.entries.filter(({ link }) => !link.includes('/boat/')) }).toEqual({
      ...before,
      updatedAt: later.updatedAt,
    });
    const rewritten = withCorrections('second', [], ['Another invented description.', 'Other words.']);
    expect(updatedOf(await openEdition(rewritten))).toEqual(updatedOf(await openEdition()));
  });
});

test('an embargo that ends after the day of publication is the last change', async () => {
  const released = feedOf(await openEdition({}, '2024-02-01T00:00:00Z'));
  const [first] = released.entries.toSorted((a, b) => b.updatedAt - a.updatedAt);
  expect(first?.link).toBe('https://test.example/car/hidden/');
  expect(first?.updatedAt).toBe(Date.parse('2024-01-01T00:00+08:00'));
  expect(released.updatedAt).toBe(first?.updatedAt);
});

test('the order of files changes nothing', async () => {
  const changes = { ...boat, ...withCorrections('second', correct('2023-09-18', '2023-09-18', '2023-09')) };
  const { newsroom } = await openNewsroom({ ...inventedFiles, ...changes }, { now });
  const expected = JSON.stringify(feedOf(readWhole(newsroom.files, now)));
  fc.assert(
    fc.property(fc.shuffledSubarray(newsroom.files, { minLength: newsroom.files.length }), (files) => {
      expect(JSON.stringify(feedOf(readWhole(files, now)))).toBe(expected);
    }),
    { numRuns: cases(6, 100) },
  );
});

describe('the sitemap', () => {
  const changesOf = (edition: WholeEdition) =>
    listSitemapEntries(edition, edition.listings).map(({ location, lastModified }) => [
      location.slice('https://test.example'.length),
      lastModified,
    ]);

  test('lists every page once, with its latest change', async () => {
    expect(changesOf(await openEdition())).toEqual([
      ['/', '2023-09-16'],
      ['/sources/', '2023-09-16'],
      ['/forecasts/', '2023-09-16'],
      ['/corrections/', null],
      ['/topics/', '2023-09-16'],
      ['/authors/', '2023-09-16'],
      ['/archive/', '2023-09-16'],
      ['/authors/desk/', '2023-09-16'],
      ['/archive/2023-09/', '2023-09-16'],
      ['/archive/2023-08/', '2023-08-31'],
      ['/search/', null],
      ['/about/', null],
      ['/car/', '2023-09-16'],
      ['/car/timeline/', '2023-09-16'],
      ['/car/specs/', '2023-09-16'],
      // The later report has denied a claim of it.
      ['/car/first/', '2023-09-15T01:00:00Z'],
      ['/car/second/', '2023-09-16'],
    ]);
  });

  test('counts a correction as a change of its article and of the page of all corrections', async () => {
    const edition = await openEdition(
      withCorrections('first', [
        '{ on: "2023-10-02", field: dateline, was: Peking, now: Beijing, why: Mended. }',
      ]),
    );
    const changes = Object.fromEntries(changesOf(edition)) as Record<string, string>;
    expect(changes).toMatchObject({
      '/': '2023-10-02',
      '/corrections/': '2023-10-02',
      '/car/': '2023-10-02',
      '/car/first/': '2023-10-02',
      '/car/second/': '2023-09-16',
    });
  });

  test('leaves the page of forecasts where a report has nothing of them', async () => {
    const edition = await openEdition({ 'stories/car/second.md': null, ...boat });
    const changes = Object.fromEntries(changesOf(edition)) as Record<string, string>;
    expect(changes).toMatchObject({ '/': '2023-09-10', '/forecasts/': '2023-08-31' });
  });
});

import fc from 'fast-check';
import { openListings } from '../../../src/models/lists/listings.ts';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/domain/story/edition.ts';
import { buildArchiveModel } from '../../../src/models/lists/archive.ts';
import { buildAuthorModel } from '../../../src/models/lists/author.ts';
import { buildAuthorsModel } from '../../../src/models/lists/authors.ts';
import type { StoryListing } from '../../../src/models/lists/listing.ts';
import { buildMonthModel } from '../../../src/models/lists/month.ts';
import type { ReportGroup } from '../../../src/models/lists/report-group.ts';
import { buildTopicModel } from '../../../src/models/lists/topic.ts';
import { buildTopicsModel } from '../../../src/models/lists/topics.ts';
import type { PageKind } from '../../../src/routes/page.ts';
import { listSitePages } from '../../../src/routes/site-pages.ts';
import { inventEdition, inventListing, repeat } from './invented-listing.ts';

const edition: Edition = {
  ...inventEdition(),
  authors: new Map([
    ['desk', { name: 'The desk', role: 'editors', url: 'https://desk.example/us', kind: 'desk' }],
    ['guest', { name: 'A guest', role: null, url: null, kind: 'person' }],
    ['silent', { name: 'Silent', role: null, url: null, kind: 'person' }],
  ]),
};

const listings = [
  inventListing('car', { on: '2023-09-02', reports: 2, topics: ['electric-cars', 'law'] }),
  inventListing('ship', {
    on: '2023-09-02',
    topics: ['law', 'sea', 'sea'],
    authors: ['guest', 'desk', 'guest'],
  }),
  inventListing('train', { on: '2022-12-31', topics: ['law'] }),
  { ...inventListing('rail', { reports: 0 }), topics: ['travel', 'law'] },
];

/** When and where the reports of a page came out. */
const placesOf = (groups: readonly ReportGroup[]) =>
  groups.map(({ on, reports }) => [on, ...reports.map(({ href }) => href)]);

const listAllPages = (all: readonly StoryListing[]) => listSitePages(edition, all, 0, () => new Map());

/** The addresses of the pages of a kind. */
const listPages = (all: readonly StoryListing[], asked: PageKind) =>
  listAllPages(all).flatMap(({ kind, address }) => (kind === asked ? address : []));

describe('the topics', () => {
  test('are those of stories and of reports, by id, with how much is out on each', () => {
    expect(buildTopicsModel(edition, openListings(listings)).topics).toEqual([
      { label: 'Electric cars', href: '/topics/electric-cars/', storyCount: 1, reportCount: 2 },
      { label: 'Law', href: '/topics/law/', storyCount: 4, reportCount: 4 },
      { label: 'Sea', href: '/topics/sea/', storyCount: 1, reportCount: 1 },
      { label: 'Travel', href: '/topics/travel/', storyCount: 1, reportCount: 0 },
    ]);
  });

  test('are none in an empty newsroom, nor are authors and months', () => {
    expect(buildTopicsModel(edition, openListings([])).topics).toEqual([]);
    expect(buildAuthorsModel(edition, openListings([])).authors).toEqual([]);
    expect(buildArchiveModel(edition, openListings([]))).toMatchObject({ reportCount: 0, years: [] });
  });
});

describe('a topic', () => {
  test('has its stories and its reports by month, the latest first, and those of one day by story', () => {
    const law = buildTopicModel(edition, openListings(listings), 'law');
    expect(law).toMatchObject({ storyCount: 4, reportCount: 4 });
    expect(law.stories.map(({ href }) => href)).toEqual(['/car/', '/ship/', '/train/', '/rail/']);
    expect(placesOf(law.months)).toEqual([
      ['2023-09', '/car/report-1/', '/car/report-0/', '/ship/report-0/'],
      ['2022-12', '/train/report-0/'],
    ]);
    expect(law.months[1]?.reports[0]).toMatchObject({
      title: 'Report 0 of train',
      published: { kind: 'date', text: '2022-12-31' },
      story: { label: 'The story train', href: '/train/' },
    });
  });

  test('stands below the topics, and says so', () => {
    expect(buildTopicModel(edition, openListings(listings), 'electric-cars').frame).toMatchObject({
      title: 'Electric cars',
      description: 'Stories and reports on the topic “Electric cars”, the latest first.',
      canonical: 'https://test.example/topics/electric-cars/',
      breadcrumbs: [
        { label: 'Front page', href: '/' },
        { label: 'Topics', href: '/topics/' },
      ],
      label: 'Electric cars',
    });
  });

  test('names the topics that share most reports with it', () => {
    expect(buildTopicModel(edition, openListings(listings), 'law').related).toEqual([
      { label: 'Electric cars', href: '/topics/electric-cars/', reportCount: 2 },
      { label: 'Sea', href: '/topics/sea/', reportCount: 1 },
    ]);
    expect(buildTopicModel(edition, openListings(listings), 'travel').related).toEqual([]);
  });

  test('takes as many pages as its reports or its stories fill', () => {
    const long = [
      inventListing('long', { reports: 101, topics: ['law'] }),
      ...repeat(51, (index) => ({ ...inventListing(`s${index}`, { reports: 0 }), topics: ['idea'] })),
    ];
    expect(listPages(long, 'topic')).toEqual([
      '/topics/idea/',
      '/topics/idea/2/',
      '/topics/law/',
      '/topics/law/2/',
      '/topics/law/3/',
    ]);
    const third = buildTopicModel(edition, openListings(long), 'law', 3);
    expect(placesOf(third.months)).toEqual([['2023-09', '/long/report-0/']]);
    expect(third).toMatchObject({
      reportCount: 101,
      stories: [],
      related: [],
      pagination: { page: 3, pages: 3, previous: '/topics/law/2/', next: null },
      frame: { title: 'Law, page 3', heading: 'Law', label: 'Page 3' },
    });
    expect(buildTopicModel(edition, openListings(long), 'idea', 2).stories.length).toBe(1);
  });

  test('of which nothing is out has no page', () => {
    expect(() => buildTopicModel(edition, openListings(listings), 'secrets')).toThrow(
      'Nothing is out on the topic "secrets".',
    );
  });
});

describe('the authors', () => {
  test('are those of whom a report is out', () => {
    expect(buildAuthorsModel(edition, openListings(listings)).authors).toEqual([
      { name: 'The desk', role: 'editors', href: '/authors/desk/', reportCount: 4 },
      { name: 'A guest', role: null, href: '/authors/guest/', reportCount: 1 },
    ]);
    expect(listPages(listings, 'author')).toEqual(['/authors/desk/', '/authors/guest/']);
    expect(() => buildAuthorModel(edition, openListings(listings), 'silent')).toThrow(
      'Nothing of an author "silent" is out.',
    );
  });

  test('have their reports by month, the latest first, each once', () => {
    const desk = buildAuthorModel(edition, openListings(listings), 'desk');
    expect(desk).toMatchObject({ role: 'editors', url: 'https://desk.example/us', reportCount: 4 });
    expect(placesOf(desk.months)).toEqual([
      ['2023-09', '/car/report-1/', '/car/report-0/', '/ship/report-0/'],
      ['2022-12', '/train/report-0/'],
    ]);
    expect(placesOf(buildAuthorModel(edition, openListings(listings), 'guest').months)).toEqual([
      ['2023-09', '/ship/report-0/'],
    ]);
  });
});

describe('the archive', () => {
  test('counts the reports of each year and month, the last ones first', () => {
    expect(buildArchiveModel(edition, openListings(listings))).toMatchObject({
      reportCount: 4,
      years: [
        {
          year: '2023',
          reportCount: 3,
          months: [{ month: '2023-09', href: '/archive/2023-09/', reportCount: 3 }],
        },
        {
          year: '2022',
          reportCount: 1,
          months: [{ month: '2022-12', href: '/archive/2022-12/', reportCount: 1 }],
        },
      ],
    });
  });

  test('tells a month by its days, with the months beside it', () => {
    const months = [...listings, inventListing('early', { on: '2021-01-01' })];
    const december = buildMonthModel(edition, openListings(months), '2022-12');
    expect(placesOf(december.days)).toEqual([['2022-12-31', '/train/report-0/']]);
    expect(december).toMatchObject({
      earlier: { month: '2021-01', href: '/archive/2021-01/' },
      later: { month: '2023-09', href: '/archive/2023-09/' },
    });
    expect(buildMonthModel(edition, openListings(months), '2023-09').later).toBeNull();
    expect(buildMonthModel(edition, openListings(months), '2021-01').earlier).toBeNull();
    expect(() => buildMonthModel(edition, openListings(months), '2022-11')).toThrow(
      'No report came out in 2022-11.',
    );
  });

  test('goes by the day on which a report came out, whatever day it bears', () => {
    const held = inventListing('held', { on: '2023-08-31' });
    const reports = held.reports.map((report) => ({ ...report, outOn: '2023-09-01' }));
    expect(placesOf(buildMonthModel(edition, openListings([{ ...held, reports }]), '2023-09').days)).toEqual([
      ['2023-09-01', '/held/report-0/'],
    ]);
  });
});

const anyListings: fc.Arbitrary<StoryListing[]> = fc
  .array(
    fc.record({
      reports: fc.nat(30),
      topics: fc.array(fc.constantFrom('a', 'b', 'c', '2'), { maxLength: 4 }),
      authors: fc.constantFrom<string[]>(['desk'], ['guest', 'desk'], ['guest', 'guest']),
      on: fc.constantFrom('2022-12-31', '2023-01-01', '2023-01-31', '2023-02-01'),
    }),
    { maxLength: 12, size: 'max' },
  )
  .map((all) => all.map((amounts, index) => inventListing(`story-${index}`, amounts)));

test('every report is once in its month, once on each of its topics and once with each of its authors', () => {
  fc.assert(
    fc.property(anyListings, (all) => {
      const told = (groups: ReportGroup[], key: string) =>
        groups.flatMap(({ reports }) => reports.map(({ href }) => `${key} ${href}`));
      const found = listAllPages(all).flatMap(({ kind, address, build }) => {
        if (!['month', 'topic', 'author'].includes(kind)) return [];
        const page = build();
        const key = address.split('/')[2] ?? '';
        if (page.kind === 'month') return told(page.model.days, key);
        return page.kind === 'topic' || page.kind === 'author' ? told(page.model.months, key) : [];
      });
      const expected = all.flatMap(({ id, reports }) =>
        reports.flatMap((report) =>
          [report.outOn.slice(0, 7), ...new Set(report.topics), ...new Set(report.authors)].map(
            (key) => `${key} /${id}/${report.id}/`,
          ),
        ),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 50 },
  );
});

test('no page of a list holds more than fifty reports, and each follows on the one before', () => {
  const long = [inventListing('long', { reports: 120 })];
  const pages = repeat(3, (index) => buildMonthModel(edition, openListings(long), '2023-09', index + 1));
  expect(pages.map(({ days }) => days.flatMap(({ reports }) => reports).length)).toEqual([50, 50, 20]);
  expect(pages.flatMap(({ days }) => days.flatMap(({ reports }) => reports.map(({ href }) => href)))).toEqual(
    repeat(120, (index) => `/long/report-${119 - index}/`),
  );
});

import fc from 'fast-check';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { openListings } from '../../../src/models/lists/listings.ts';
import { describe, expect, test } from 'vitest';
import { buildCorrectionsPageModel } from '../../../src/models/lists/corrections-page.ts';
import { buildFeedModel, buildStoryFeedModel } from '../../../src/models/feeds/feed.ts';
import { buildForecastsModel } from '../../../src/models/lists/forecasts.ts';
import { buildFrontModel } from '../../../src/models/lists/front.ts';
import type { StoryListing } from '../../../src/models/lists/listing.ts';
import type { PaginationModel } from '../../../src/models/page/pagination.ts';
import { buildPublisherPageModel } from '../../../src/models/lists/publisher-page.ts';
import { countSitemaps, takeSitemap } from '../../../src/models/feeds/sitemap.ts';
import { listSitemapEntries, listSitePages } from '../../../src/routes/site-pages.ts';
import { buildSourcesPageModel } from '../../../src/models/lists/sources-page.ts';
import { shiftDay } from '../../../src/domain/dates/iso-day.ts';
import { buildStory } from '../../../src/domain/story/story-fold.ts';
import { inventHead, inventReport } from '../../helpers/newsroom/invented-report.ts';
import { inventEdition, inventListing, repeat } from './invented-listing.ts';

const edition = inventEdition(['agency', 'paper']);

/** Every page of a list. */
function readPages<Model extends { pagination: PaginationModel }>(build: (page: number) => Model): Model[] {
  const first = build(1);
  return [first, ...repeat(first.pagination.pages - 1, (index) => build(index + 2))];
}

describe('the front page', () => {
  const listings = [
    ...repeat(30, (index) => inventListing(`late-${String(index).padStart(2, '0')}`, { on: '2023-09-02' })),
    inventListing('a-early', { on: '2023-09-01' }),
    inventListing('a-silent', { reports: 0 }),
    inventListing('a-latest', { on: '2023-09-03', reports: 6 }),
  ];
  const pages = readPages((page) => buildFrontModel(edition, openListings(listings), page));

  test('lists thirty stories, the one with the latest report first, those of one day by id', () => {
    expect(pages.map(({ stories }) => stories.length)).toEqual([30, 3]);
    expect(pages[0]?.stories.slice(0, 3).map(({ href }) => href)).toEqual([
      '/a-latest/',
      '/late-00/',
      '/late-01/',
    ]);
    expect(pages[1]?.stories.map(({ href }) => href)).toEqual(['/late-29/', '/a-early/', '/a-silent/']);
  });

  test('names the latest five reports of a story, the latest first', () => {
    const [latest] = pages[0]?.stories ?? [];
    expect(latest?.reportCount).toBe(6);
    expect(latest?.reports.map(({ href }) => href)).toEqual(
      [5, 4, 3, 2, 1].map((index) => `/a-latest/report-${index}/`),
    );
  });

  test('has an address, a title and a place of its own on every page', () => {
    expect(pages.map(({ frame, pagination }) => [frame.canonical, frame.title, pagination.next])).toEqual([
      ['https://test.example/', 'Test', '/page/2/'],
      ['https://test.example/page/2/', 'Test, page 2', null],
    ]);
    expect(pages[1]?.frame).toMatchObject({
      breadcrumbs: [{ label: 'Front page', href: '/' }],
      label: 'Page 2',
      description: 'An invented newsroom. Page 2.',
    });
  });

  test('is told apart by what stands around it, and shows itself as the list that it is of', () => {
    expect(pages.map(({ frame }) => [frame.heading, frame.summary])).toEqual([
      ['Test', 'An invented newsroom.'],
      ['Test', 'An invented newsroom.'],
    ]);
    expect(pages[1]?.pagination.previous).toBe('/');
  });

  test('names twenty forecasts that have come due, of the stories that changed last, and counts the others', () => {
    const due = [
      inventListing('early', { forecasts: 15, on: '2023-09-01' }),
      inventListing('late', { forecasts: 15, on: '2023-09-02' }),
    ];
    const front = buildFrontModel(edition, openListings(due));
    expect(front.due.map(({ story }) => story.href)).toEqual([
      ...repeat(15, () => '/late/'),
      ...repeat(5, () => '/early/'),
    ]);
    expect(front.dueCount).toBe(30);
  });

  test('names them on the front page alone', () => {
    const many = listings.map((listing, index) =>
      index === 0 ? inventListing('due', { forecasts: 1 }) : listing,
    );
    const counts = readPages((page) => buildFrontModel(edition, openListings(many), page)).map(
      ({ due }) => due.length,
    );
    expect(counts).toEqual([1, 0]);
  });
});

describe('the forecasts', () => {
  const listings = [
    inventListing('car', { forecasts: 150, speaker: 'The second' }),
    inventListing('ship', { forecasts: 120, speaker: 'The first' }),
    inventListing('train', { forecasts: 100, speaker: 'The first' }),
  ];
  const pages = readPages((page) => buildForecastsModel(edition, openListings(listings), page));

  test('are two hundred on a page, and a speaker who goes over its end is named again with the whole record', () => {
    expect(
      pages.map(({ speakers }) =>
        speakers.map(({ name, isContinued, forecastCount, record, forecasts }) => [
          name,
          isContinued,
          forecastCount,
          record,
          forecasts.length,
        ]),
      ),
    ).toEqual([
      [['The first', false, 220, [{ standing: 'due', count: 220 }], 200]],
      [
        ['The first', true, 220, [{ standing: 'due', count: 220 }], 20],
        ['The second', false, 150, [{ standing: 'due', count: 150 }], 150],
      ],
    ]);
  });

  test('stand below their first page', () => {
    expect(pages[1]?.frame).toMatchObject({
      canonical: 'https://test.example/forecasts/2/',
      title: 'Forecasts, page 2',
      breadcrumbs: [
        { label: 'Front page', href: '/' },
        { label: 'Forecasts', href: '/forecasts/' },
      ],
      label: 'Page 2',
    });
  });

  test('have no page behind the last one', () => {
    expect(() => buildForecastsModel(edition, openListings(listings), 3)).toThrow('There is no page 3 of 2.');
  });
});

test('the corrections are two hundred on a page', () => {
  const listings = [inventListing('car', { corrections: 201 })];
  const pages = readPages((page) => buildCorrectionsPageModel(edition, openListings(listings), page));
  expect(pages.map(({ corrections }) => corrections.length)).toEqual([200, 1]);
  expect(pages[1]?.frame.canonical).toBe('https://test.example/corrections/2/');
});

describe('the sources', () => {
  const listings = [
    inventListing('car', { sources: { agency: 21, paper: 20 }, on: '2023-09-01' }),
    inventListing('ship', { sources: { agency: 400 }, on: '2023-09-02' }),
    inventListing('train', { sources: { agency: 5 }, on: '2023-09-03', reports: 2 }),
  ];

  test('of a publisher are the latest twenty, in the order in which reports brought them in, with counts in full', () => {
    const [agency, paper] = buildSourcesPageModel(edition, openListings(listings)).publishers;
    expect(agency?.sources.map(({ label }) => label)).toEqual([
      ...repeat(15, (index) => `Source ${index + 385} of agency in ship`),
      ...repeat(5, (index) => `Source ${index} of agency in train`),
    ]);
    expect(agency).toMatchObject({
      href: '/sources/agency/',
      sourceCount: 426,
      restingCount: 426,
      fallingCount: 426,
    });
    expect(paper).toMatchObject({ href: null, sourceCount: 20, restingCount: 20, fallingCount: 20 });
    expect(paper?.sources.length).toBe(20);
  });

  test('lead to the report that brought them in', () => {
    const [agency] = buildSourcesPageModel(edition, openListings(listings)).publishers;
    expect(agency?.sources.at(-2)?.href).toBe('/train/report-1/#source-agency-3');
  });

  test('come with at most twenty of what would fall, of the stories that changed last', () => {
    const many = repeat(9, (index) =>
      inventListing(`story-${index}`, { sources: { agency: 4 }, on: `2023-09-0${index + 1}` }),
    );
    const [agency] = buildSourcesPageModel(edition, openListings(many)).publishers;
    expect(agency?.fallingCount).toBe(36);
    expect(agency?.falling.map(({ href }) => href.split('/')[1])).toEqual([
      ...repeat(18, (index) => `story-${8 - Math.floor(index / 3)}`),
      'story-2',
      'story-2',
    ]);
  });

  test('of a publisher that has more stand on pages of its own, by story, two hundred on each', () => {
    const built = listSitePages(edition, listings, 0, () => new Map()).filter(
      ({ kind }) => kind === 'publisher',
    );
    expect(built.map(({ address }) => address)).toEqual([
      '/sources/agency/',
      '/sources/agency/2/',
      '/sources/agency/3/',
    ]);
    const pages = readPages((page) =>
      buildPublisherPageModel(edition, openListings(listings), 'agency', page),
    );
    expect(
      pages.map(({ stories }) =>
        stories.map(({ story, isContinued, sources, restingCount, fallingCount, falling }) => [
          story.href,
          isContinued,
          sources.length,
          restingCount,
          fallingCount,
          falling.length,
        ]),
      ),
    ).toEqual([
      [
        ['/train/', false, 5, 5, 5, 3],
        ['/ship/', false, 195, 400, 400, 3],
      ],
      [['/ship/', true, 200, 400, 400, 3]],
      [
        ['/ship/', true, 5, 400, 400, 3],
        ['/car/', false, 21, 21, 21, 3],
      ],
    ]);
    expect(pages[1]?.frame).toMatchObject({
      canonical: 'https://test.example/sources/agency/2/',
      title: 'Sources: agency, page 2',
      breadcrumbs: [
        { label: 'Front page', href: '/' },
        { label: 'Sources', href: '/sources/' },
        { label: 'agency', href: '/sources/agency/' },
      ],
    });
  });
});

describe('a feed', () => {
  const long = inventListing('long', { reports: 120 });

  test('of the site tells the latest fifty reports, and asks each of their stories once', () => {
    const asked: string[] = [];
    const { entries } = buildFeedModel(
      edition,
      openListings([long, inventListing('late', { on: '2023-09-02' })]),
      (story) => {
        asked.push(story);
        return new Map(
          repeat(120, (index) => [
            `https://test.example/${story}/report-${index}/`,
            { kind: 'html', html: 'Told.' },
          ]),
        );
      },
    );
    expect(entries.length).toBe(50);
    expect(entries.slice(0, 2).map(({ link }) => link)).toEqual([
      'https://test.example/late/report-0/',
      'https://test.example/long/report-119/',
    ]);
    expect(asked).toEqual(['late', 'long']);
  });

  test('of a story tells the latest hundred', () => {
    const story = buildStory(
      inventHead({ id: 'long' }),
      repeat(120, (index) => inventReport(`report-${index}`, shiftDay('2023-01-01', { days: index }))),
    );
    expect(buildStoryFeedModel(edition, openStoryView(story)).entries.map(({ link }) => link)).toEqual(
      repeat(100, (index) => `https://test.example/long/report-${119 - index}/`),
    );
  });
});

describe('the sitemap', () => {
  test('names every page of every list', () => {
    const listings = [
      ...repeat(30, (index) => inventListing(`story-${index}`, { reports: 0 })),
      inventListing('car', { forecasts: 201, corrections: 201, sources: { agency: 201, paper: 20 } }),
    ];
    const paths = listSitemapEntries(edition, openListings(listings)).map(
      ({ location }) => new URL(location).pathname,
    );
    expect(paths.slice(0, 9)).toEqual([
      '/',
      '/page/2/',
      '/sources/',
      '/sources/agency/',
      '/sources/agency/2/',
      '/forecasts/',
      '/forecasts/2/',
      '/corrections/',
      '/corrections/2/',
    ]);
  });

  test('is split into parts of ten thousand addresses', () => {
    const listings = repeat(5, (index) => inventListing(`story-${index}`, { reports: 2500 }));
    const entries = listSitemapEntries(edition, openListings(listings));
    const parts = repeat(countSitemaps(entries.length), (part) => takeSitemap(entries, part));
    // Of each story three pages and its articles; a month of fifty on a page; the first pages of eight lists.
    expect(parts.map(({ length }) => length)).toEqual([10_000, 5 * 2503 + 250 + 8 - 10_000]);
    const locations = parts.flat().map(({ location }) => location);
    expect(new Set(locations).size).toBe(locations.length);
  });
});

const anyListings: fc.Arbitrary<StoryListing[]> = fc
  .array(
    fc.record({
      reports: fc.integer({ min: 1, max: 4 }),
      forecasts: fc.nat(30),
      corrections: fc.nat(30),
      sources: fc.record({ agency: fc.nat(40), paper: fc.nat(2) }),
      on: fc.constantFrom('2023-09-01', '2023-09-02', '2023-09-03'),
      speaker: fc.constantFrom('A person', 'Another'),
    }),
    { maxLength: 40, size: 'max' },
  )
  .map((all) => all.map((amounts, index) => inventListing(`story-${index}`, amounts)));

test('the pages of each list together hold every item exactly once', () => {
  fc.assert(
    fc.property(anyListings, (listings) => {
      const front = readPages((page) => buildFrontModel(edition, openListings(listings), page));
      expect(front.flatMap(({ stories }) => stories.map(({ href }) => href)).sort()).toEqual(
        listings.map(({ id }) => `/${id}/`).sort(),
      );
      const forecasts = readPages((page) => buildForecastsModel(edition, openListings(listings), page));
      expect(
        forecasts
          .flatMap(({ speakers }) => speakers.flatMap((each) => each.forecasts.map(({ text }) => text)))
          .sort(),
      ).toEqual(listings.flatMap((listing) => listing.forecasts.map(({ statement }) => statement)).sort());
      const corrections = readPages((page) =>
        buildCorrectionsPageModel(edition, openListings(listings), page),
      );
      expect(corrections.flatMap((page) => page.corrections.map(({ fragment }) => fragment)).sort()).toEqual(
        listings
          .flatMap(({ reports }) =>
            reports.flatMap((report) => report.corrections.map(({ fragment }) => fragment)),
          )
          .sort(),
      );
      const sources = readPages((page) =>
        buildPublisherPageModel(edition, openListings(listings), 'agency', page),
      );
      expect(
        sources
          .flatMap(({ stories }) => stories.flatMap((each) => each.sources.map(({ label }) => label)))
          .sort(),
      ).toEqual(
        listings
          .flatMap(({ publishers }) => publishers.filter(({ id }) => id === 'agency'))
          .flatMap((publisher) => publisher.sources.map(({ title }) => title))
          .sort(),
      );
    }),
    { numRuns: 12 },
  );
});

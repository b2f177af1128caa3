import fc from 'fast-check';
import { openListings } from '../../../src/models/lists/listings.ts';
import { describe, expect, test } from 'vitest';
import { anyNewsroom } from '../../domain/story/any-newsroom.ts';
import { openNewsroom } from '../../helpers/newsroom/newsroom-fixture.ts';
import { listSitemapEntries, listSitePages } from '../../../src/routes/site-pages.ts';
import { buildCorrectionsPageModel } from '../../../src/models/lists/corrections-page.ts';
import { buildFeedModel } from '../../../src/models/feeds/feed.ts';
import { buildForecastsModel } from '../../../src/models/lists/forecasts.ts';
import { buildFrontModel } from '../../../src/models/lists/front.ts';
import { buildListing, type StoryListing } from '../../../src/models/lists/listing.ts';
import { buildPublisherPageModel } from '../../../src/models/lists/publisher-page.ts';
import { buildSourcesPageModel } from '../../../src/models/lists/sources-page.ts';
import { withCorrections } from './corrected-newsroom.ts';
import {
  getStory,
  openEdition,
  readWhole,
  secret,
  getFeedBodiesOf,
  type WholeEdition,
} from '../invented-newsroom.ts';

/** What every page over all stories shows. */
function buildPages(edition: WholeEdition, listings: readonly StoryListing[]): unknown[] {
  return [
    buildFrontModel(edition, openListings(listings)),
    buildForecastsModel(edition, openListings(listings)),
    buildCorrectionsPageModel(edition, openListings(listings)),
    buildSourcesPageModel(edition, openListings(listings)),
    ...[...edition.publishers.keys()].map((id) =>
      buildPublisherPageModel(edition, openListings(listings), id),
    ),
    buildFeedModel(edition, openListings(listings), getFeedBodiesOf(edition)),
    listSitemapEntries(edition, openListings(listings)),
    ...listSitePages(edition, listings, 0, getFeedBodiesOf(edition)).map(({ address, build }) => [
      address,
      build(),
    ]),
  ];
}

const correction = '{ on: "2023-09", field: title, was: Report, now: A later report, why: It was shorter. }';

describe('the listing of a story', () => {
  test('is plain JSON, from which pages are the same', async () => {
    const now = '2023-12-01T04:00:00Z';
    const law = fc.asyncProperty(anyNewsroom, async (changes) => {
      const edition = readWhole((await openNewsroom(changes, { now })).newsroom.files, now);
      const read = JSON.parse(JSON.stringify(edition.listings.stories)) as StoryListing[];
      expect(read).toStrictEqual(edition.listings.stories);
      expect(buildPages(edition, read)).toStrictEqual(buildPages(edition, edition.listings.stories));
    });
    await fc.assert(law, { numRuns: 20 });
  });

  test('is that with corrections, outcomes and figures too', async () => {
    const edition = await openEdition(withCorrections('second', [correction]));
    const read = JSON.parse(JSON.stringify(edition.listings.stories)) as StoryListing[];
    expect(read).toStrictEqual(edition.listings.stories);
    expect(buildPages(edition, read)).toStrictEqual(buildPages(edition, edition.listings.stories));
  });

  test('is made of that story alone', async () => {
    const before = await openEdition();
    const after = await openEdition({
      'stories/boat/story.md': '---\ntitle: A boat\nsummary: An invented boat.\n---\n',
      'stories/boat/later.md': null,
    });
    expect(after.stories.map(({ id }) => id)).toEqual(['boat', 'car']);
    expect(buildListing(after, getStory(after))).toEqual(buildListing(before, getStory(before)));
  });

  test('tells of its reports what lists of them show', async () => {
    const edition = await openEdition(withCorrections('second', [correction]));
    const { reports } = buildListing(edition, getStory(edition));
    expect(reports).toMatchObject([
      { id: 'first', published: '2023-08-31', changed: '2023-08-31', tellsForecast: true, corrections: [] },
      {
        id: 'second',
        title: 'A later report',
        description: 'Another invented description.',
        published: '2023-09-15T09:00+08:00',
        publishedAt: Date.parse('2023-09-15T01:00Z'),
        outOn: '2023-09-15',
        changed: '2023-09-30',
        changedAt: Date.parse('2023-09-30T00:00+08:00'),
        authors: ['desk'],
        topics: [],
        tellsForecast: true,
        corrections: [{ fragment: 'correction-car_second_1', field: 'Title', now: 'A later report' }],
      },
    ]);
  });

  test('tells forecasts with what came of them, and no other claims', async () => {
    const edition = await openEdition();
    expect(buildListing(edition, getStory(edition)).forecasts).toEqual([
      {
        id: 'sale',
        statement: 'It will be sold.',
        by: 'A person',
        saidOn: '2023-05-24',
        due: '2023-35',
        standing: 'due',
        outcomes: [],
      },
    ]);
  });

  test('counts what rests on each publisher, and names the first three things that would fall', async () => {
    const edition = await openEdition();
    const { publishers } = buildListing(edition, getStory(edition));
    expect(
      publishers.map(({ id, sources, resting, falling }) => [id, sources.length, resting, falling]),
    ).toEqual([
      ['house', 4, 7, 6],
      ['registry', 5, 7, 4],
    ]);
    expect(publishers[0]?.named).toEqual([
      { kind: 'event', at: 'event-seen', text: 'The label is seen' },
      { kind: 'event', at: 'event-shown', text: 'The car is shown' },
      { kind: 'claim', at: 'claim-sale', text: 'It will be sold.' },
    ]);
    expect(publishers[1]?.named.at(-1)).toEqual({
      kind: 'figure',
      at: 'figure-model-range',
      subject: 'The renamed model',
      property: 'range',
      value: '800 km',
      qualifiers: ['CLTC'],
    });
  });

  test('holds nothing of what is not out', async () => {
    expect(JSON.stringify((await openEdition()).listings)).not.toContain(secret);
  });
});

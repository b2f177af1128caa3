import { beforeAll, describe, expect, test } from 'vitest';
import { listSitePages } from '../../src/catalog/site-pages.ts';
import { buildArticleModel } from '../../src/models/article.ts';

import { buildCalendarModel } from '../../src/models/calendar.ts';
import { buildCorrectionsPageModel } from '../../src/models/corrections-page.ts';
import { buildFigureTable } from '../../src/models/figure-table.ts';
import { buildFeedModel, buildStoryFeedModel } from '../../src/models/feed.ts';
import { buildForecastsModel } from '../../src/models/forecasts.ts';
import { buildFrontModel } from '../../src/models/front.ts';
import { buildNotFoundModel } from '../../src/models/not-found.ts';
import { buildPlainPageModel } from '../../src/models/plain-page.ts';
import { buildSearchModel } from '../../src/models/search.ts';
import { buildSearchRecordsModel } from '../../src/models/search-records.ts';
import { buildSitemapEntries } from '../../src/models/sitemap.ts';
import { buildSourcesPageModel } from '../../src/models/sources-page.ts';
import { buildSpecSheetModel } from '../../src/models/spec-sheet.ts';
import { buildStoryData } from '../../src/models/story-data.ts';
import { buildStoryModel } from '../../src/models/story.ts';
import { buildTimelineModel } from '../../src/models/timeline.ts';
import { openEdition, secret, tellAll, type WholeEdition } from './invented-newsroom.ts';
import { citeReport } from './cite-report.ts';

let edition: WholeEdition;

beforeAll(async () => {
  edition = await openEdition();
});

/** Every model of an edition by its address. */
function buildAll(from: WholeEdition): Record<string, unknown> {
  const { listings } = from;
  const pages = from.stories.flatMap((story): [string, unknown][] => [
    [`/${story.id}/`, buildStoryModel(from, story)],
    [`/${story.id}/feed.xml`, buildStoryFeedModel(from, story)],
    [`/${story.id}/data.json`, buildStoryData(from, story)],
    [`/${story.id}/timeline.ics`, buildCalendarModel(from, story)],
    [`/${story.id}/specs.csv`, buildFigureTable(from, story)],
    [`/${story.id}/search.json`, buildSearchRecordsModel(from, story)],
    [`/${story.id}/timeline/`, buildTimelineModel(from, story)],
    [`/${story.id}/specs/`, buildSpecSheetModel(from, story)],
    ...story.reports.flatMap((report): [string, unknown][] => [
      [`/${story.id}/${report.id}/`, buildArticleModel(from, story, report)],
      [`/${story.id}/${report.id}/cite.json`, citeReport(from, story, report)],
    ]),
  ]);
  return {
    '/': buildFrontModel(from, listings),
    '/sources/': buildSourcesPageModel(from, listings),
    '/forecasts/': buildForecastsModel(from, listings),
    '/corrections/': buildCorrectionsPageModel(from, listings),
    '/search/': buildSearchModel(from, listings),
    '/404.html': buildNotFoundModel(from),
    '/feed.xml': buildFeedModel(from, listings, tellAll(from)),
    '/sitemap-0.xml': buildSitemapEntries(from, listings),
    ...Object.fromEntries(
      listSitePages(from, listings, 0, tellAll(from)).map(({ address, build }) => [address, build().model]),
    ),
    ...Object.fromEntries(from.pages.map((page) => [`/${page.id}/`, buildPlainPageModel(from, page)])),
    ...Object.fromEntries(pages),
  };
}

describe('what is not out', () => {
  test('is in no model', () => {
    for (const [address, model] of Object.entries(buildAll(edition)))
      expect(JSON.stringify(model).toLowerCase(), address).not.toContain(secret);
  });

  test('is neither counted nor published by its publisher', () => {
    expect(buildSourcesPageModel(edition, edition.listings).publishers.map(({ name }) => name)).toEqual([
      'House',
      'The registry',
    ]);
  });

  test('is in the models from the moment at which its embargo ends, a draft never', async () => {
    const before = buildAll(await openEdition({}, '2023-12-31T15:59:59Z'));
    const after = buildAll(await openEdition({}, '2023-12-31T16:00:00Z'));
    expect(Object.keys(after).filter((address) => !Object.hasOwn(before, address))).toEqual([
      '/car/hidden/',
      '/car/hidden/cite.json',
    ]);
    expect(JSON.stringify(before)).not.toContain(secret);
    expect(JSON.stringify(after)).toContain(secret);
    expect(JSON.stringify(after)).not.toContain(`A draft of the ${secret}`);
    expect(JSON.stringify(after)).not.toContain(`The boat of the ${secret}`);
  });

  test('is a whole story while all of its reports are to come', async () => {
    const ids = async (at: string) => (await openEdition({}, at)).stories.map(({ id }) => id);
    expect(await ids('2024-05-31T15:59:59Z')).toEqual(['car']);
    expect(await ids('2024-05-31T16:00:00Z')).toEqual(['boat', 'car']);
  });
});

test('models are plain data', () => {
  for (const [address, model] of Object.entries(buildAll(edition)))
    expect(JSON.parse(JSON.stringify(model)), address).toStrictEqual(model);
});

test('models of one edition are the same each time', async () => {
  expect(JSON.stringify(buildAll(await openEdition()))).toBe(JSON.stringify(buildAll(edition)));
});

describe('buildFrontModel', () => {
  test('tells every story with its reports, the latest first', () => {
    const { frame, stories } = buildFrontModel(edition, edition.listings);
    expect(frame).toMatchObject({ title: 'Test', canonical: 'https://test.example/', breadcrumbs: [] });
    expect(stories).toMatchObject([
      {
        href: '/car/',
        title: 'A car',
        summary: 'An invented car.',
        reports: [{ href: '/car/second/' }, { href: '/car/first/' }],
      },
    ]);
  });
});

describe('buildSourcesPageModel', () => {
  test('counts what each source carries', () => {
    const [house] = buildSourcesPageModel(edition, edition.listings).publishers;
    expect(house).toMatchObject({
      fragment: 'publisher-house',
      kind: 'newspaper',
      url: 'https://house.example',
    });
    expect(house?.sources.map(({ label, href, carries }) => [label, href, carries])).toEqual([
      ['The label', '/car/first/#source-leak', 3],
      ['Page A', '/car/first/#source-page-a', 1],
      ['Page B', '/car/first/#source-page-b', 2],
      ['The interview', '/car/first/#source-interview', 2],
    ]);
  });
});

describe('buildPlainPageModel', () => {
  test('leads to stories by their addresses', () => {
    const [page] = edition.pages;
    const { frame, body } = buildPlainPageModel(edition, page ?? expect.fail());
    expect(frame).toMatchObject({ title: 'About', canonical: 'https://test.example/about/' });
    expect(body).toEqual([expect.stringContaining('<a href="/car/">the car</a>')]);
  });
});

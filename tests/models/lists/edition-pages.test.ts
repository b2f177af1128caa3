import { beforeAll, describe, expect, test } from 'vitest';
import { listSitePages } from '../../../src/routes/site-pages.ts';
import { listStoryPages } from '../../../src/routes/story-pages.ts';
import { buildFrontModel } from '../../../src/models/lists/front.ts';
import { buildPlainPageModel } from '../../../src/models/page/plain-page.ts';
import { buildSourcesPageModel } from '../../../src/models/lists/sources-page.ts';
import { openEdition, secret, getFeedBodiesOf, type WholeEdition } from '../invented-newsroom.ts';

let edition: WholeEdition;

beforeAll(async () => {
  edition = await openEdition();
});

/** Every model of an edition by its address. */
function buildAll(from: WholeEdition): Record<string, unknown> {
  const pages = [
    ...listSitePages(from, from.listings.stories, 0, getFeedBodiesOf(from)),
    ...from.stories.flatMap((story) => listStoryPages(from, story)),
  ];
  return Object.fromEntries(pages.map(({ address, build }) => [address, build().model]));
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
      // Its topic, its author and its month have no other report.
      '/topics/kingfishers/',
      '/authors/silent/',
      '/archive/2024-01/',
      '/car/as-of/2024-01-01/',
      '/car/as-of/2024-01-01/timeline/',
      '/car/as-of/2024-01-01/specs/',
      '/car/hidden/',
      '/car/hidden/card.png',
      '/car/hidden/cite.bib',
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

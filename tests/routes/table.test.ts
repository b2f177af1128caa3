import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SitePage } from '../../src/routes/page.ts';
import { listSitePages } from '../../src/routes/site-pages.ts';
import { listStoryPages } from '../../src/routes/story-pages.ts';
import { changesWithMoment, isOptional, siteTable, storyTable } from '../../src/routes/table.ts';
import { openEdition, getFeedBodiesOf } from '../models/invented-newsroom.ts';
import { toExpression } from './patterns.ts';

const kinds = { ...siteTable, ...storyTable };
const routes = Object.values(kinds).flatMap((kind) => kind.routes);

let pages: SitePage[];

beforeAll(async () => {
  const edition = await openEdition();
  pages = [
    ...listSitePages(edition, edition.listings.stories, 0, getFeedBodiesOf(edition)),
    ...edition.stories.flatMap((story) => listStoryPages(edition, story)),
  ];
});

test('no kind belongs to both tables', () => {
  expect(Object.keys(kinds).length).toBe(Object.keys(siteTable).length + Object.keys(storyTable).length);
});

describe('the routes', () => {
  test('name every page entry, and no other file', () => {
    const entries = readdirSync('src/entrypoints', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));
    const named = new Set(routes.flatMap(({ entrypoint }) => entrypoint ?? []));
    expect([...named].sort()).toEqual(entries.sort());
    expect([...named].every((path) => existsSync(path))).toBe(true);
  });

  test('have the patterns that Astro reads from the names of the entries', () => {
    for (const { pattern, entrypoint } of routes) {
      const name = entrypoint?.replace(/^src\/entrypoints/, '').replace(/(?:\.astro|\.ts)$/, '');
      if (name !== undefined) expect(name.replace(/\/index$/, '')).toBe(pattern.replace(/\/$/, ''));
    }
  });

  test('have one entrypoint for each pattern, which a story shares with a page of an editor', () => {
    const byPattern = Map.groupBy(routes, ({ pattern }) => pattern);
    const shared = [...byPattern.values()].filter(({ length }) => length > 1);
    expect(shared).toEqual([[storyTable.story.routes[0], siteTable.plain.routes[0]].toReversed()]);
    expect(new Set(shared.flat())).toHaveLength(1);
  });
});

test('the address of every page fits a pattern of its kind', () => {
  expect(pages.length).toBeGreaterThan(40);
  for (const { kind, address } of pages) {
    const path = address === '/404.html' ? '/404/' : address;
    const patterns = kinds[kind].routes.map(({ pattern }) => toExpression(pattern));
    expect(
      patterns.some((pattern) => pattern.test(path)),
      `${kind} ${address}`,
    ).toBe(true);
  }
});

test('every page has an address of its own and a model of its kind', () => {
  const addresses = pages.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(pages.map(({ build }) => build().kind)).toEqual(pages.map(({ kind }) => kind));
});

test('formats of one page share its model', () => {
  const models = pages.filter(({ kind }) => kind === 'story-feed').map(({ build }) => build().model);
  expect(models).toHaveLength(3);
  expect(new Set(models).size).toBe(1);
});

test('a build may do without cards and without what is searched', () => {
  expect(pages.filter(({ kind }) => isOptional(kind, 'search')).map(({ address }) => address)).toEqual([
    '/car/search.json',
  ]);
  const cards = pages.filter(({ kind }) => isOptional(kind, 'cards')).map(({ address }) => address);
  expect(cards).toEqual(pages.map(({ address }) => address).filter((at) => at.endsWith('/card.png')));
});

test('what came out changes pages with the moment while it is news', () => {
  const hour = 60 * 60 * 1000;
  expect([-1, 1, 47, 49].map((hours) => changesWithMoment(0, hours * hour))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

import { expect, test } from 'vitest';
import { listSiteTargets, listStoryTargets } from '../../src/routes/link-targets.ts';
import { emptySite, type StoryFacts } from '../../src/routes/outline.ts';
import { siteKind, storyKind } from '../../src/routes/page-kind.ts';
import { noFragments, pageCard } from '../../src/routes/record-parts.ts';
import { listReservedNames } from '../../src/routes/reserved-names.ts';
import { listSitemapEntries, listSitePages } from '../../src/routes/site-pages.ts';
import { listStoryPages } from '../../src/routes/story-pages.ts';
import { tables } from '../../src/routes/table.ts';
import { getStory, openEdition, getFeedBodiesOf } from '../models/invented-newsroom.ts';

// What a record says is all that the program knows of a kind of page: these two are known nowhere else.
const numbers = siteKind({
  routes: [{ pattern: '/numbers/', entrypoint: 'src/entrypoints/numbers.astro' }],
  paths: ({ stories }) => [{ at: '/numbers/', stories }],
  build: (_site, { stories }) => ({ frame: { title: 'Numbers', description: 'How much.' }, stories }),
  fragments: () => ['stories'],
  card: () => pageCard('page'),
  sitemap: () => '2023-09-16',
  changesWith: 'listings',
});
const people = storyKind({
  routes: [{ pattern: '/[slug]/people/', entrypoint: 'src/entrypoints/[slug]/people.astro' }],
  paths: ({ id }) => [{ at: `/${id}/people/` }],
  build: ({ story }) => [...story.claims.values()].map(({ by }) => by),
  fragments: noFragments,
  card: null,
  sitemap: () => null,
});
const more = { site: { ...tables.site, numbers }, story: { ...tables.story, people } };

test('one record gives a page that belongs to no story its page, card, link target, reserved name and entry in the sitemap', async () => {
  const edition = await openEdition();
  const list = (kinds: typeof tables | typeof more) =>
    listSitePages(edition, edition.listings.stories, 0, getFeedBodiesOf(edition), kinds);
  const known = new Set(list(tables).map(({ address }) => address));
  const added = list(more).filter(({ address }) => !known.has(address));
  expect(added.map(({ address }) => address)).toEqual(['/numbers/', '/numbers/card.png']);
  expect(added.map(({ build }) => build())).toMatchObject([
    { kind: 'numbers', model: { stories: 1 } },
    { kind: 'card', model: { title: 'Numbers', summary: 'How much.' } },
  ]);
  const facts = { publishers: () => [], headingsOf: () => [] };
  expect(new Map(listSiteTargets(emptySite, facts, more)).get('/numbers/')?.()).toEqual(new Set(['stories']));
  expect(listReservedNames(more).root).toContain('numbers');
  expect(listSitemapEntries(edition, edition.listings, more)).toContainEqual({
    location: 'https://test.example/numbers/',
    lastModified: '2023-09-16',
  });
});

test('one record gives a page of a story its page, link target, reserved name and entry in the sitemap', async () => {
  const edition = await openEdition();
  const pages = listStoryPages(edition, getStory(edition), more);
  expect(pages.find(({ address }) => address === '/car/people/')?.build().model).toEqual([
    'A person',
    'A person',
  ]);
  const facts: StoryFacts = {
    headings: () => [],
    articleOf: () => null,
    statementsOf: () => [],
    figuresOf: () => [],
  };
  const targets = new Map(listStoryTargets({ id: 'car', reports: [], days: [] }, facts, more));
  expect(targets.get('/car/people/')?.()).toEqual(new Set());
  expect(listReservedNames(more).story).toContain('people');
  expect(listSitemapEntries(edition, edition.listings, more)).toContainEqual({
    location: 'https://test.example/car/people/',
    lastModified: null,
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countListed, outlineLists } from '../../src/newsroom/rules/list-pages.ts';
import { indexTargets } from '../../src/newsroom/rules/link-targets.ts';
import { findPublic } from '../../src/newsroom/read/public-files.ts';
import { listSiteTargets, listStoryTargets } from '../../src/routes/link-targets.ts';
import { emptySite, type StoryFacts } from '../../src/routes/outline.ts';
import { listSitePages } from '../../src/routes/site-pages.ts';
import { listStoryPages } from '../../src/routes/story-pages.ts';
import { anyNewsroom } from '../domain/story/any-newsroom.ts';
import { openNewsroom } from '../helpers/newsroom/newsroom-fixture.ts';
import { readWhole, getFeedBodiesOf } from '../models/invented-newsroom.ts';

const noFacts = { publishers: () => [], headingsOf: () => [] };

/** Pages that no link may lead to. */
const unlinked = [
  'card',
  'search-records',
  'not-found',
  'news-sitemap',
  'security',
  'robots',
  'sitemap',
  'sitemap-index',
];

test(
  'the checks and the build agree on every address that links may lead to',
  { timeout: 60_000 },
  async () => {
    const law = fc.asyncProperty(
      anyNewsroom,
      fc.constantFrom('2023-09-01T12:00:00Z', '2023-12-01T00:00:00Z'),
      async (changes, now) => {
        const { files } = (await openNewsroom(changes, { now })).newsroom;
        const out = files.filter(findPublic(files, now));
        const lists = listSiteTargets(outlineLists([countListed(out)]), noFacts).map(([address]) => address);
        const linkable = new Set([...indexTargets(out).keys(), ...lists]);
        const edition = readWhole(files, now);
        const built = [
          ...listSitePages(edition, edition.listings.stories, 0, getFeedBodiesOf(edition)),
          ...edition.stories.flatMap((story) => listStoryPages(edition, story)),
        ].flatMap(({ kind, address }) => (unlinked.includes(kind) ? [] : address));
        expect([...linkable].sort()).toEqual(built.sort());
      },
    );
    await fc.assert(law, { numRuns: 10 });
  },
);

const facts: StoryFacts = {
  headings: () => ['start'],
  articleOf: () => ({ headings: ['label'], sources: ['filing'], corrections: 2 }),
  statementsOf: (asOf) => (asOf === null ? null : [{ kind: 'event', id: 'seen' }]),
  figuresOf: () => [{ subject: 'model', property: 'mass' }],
};

test('fragments are named as on the pages; any is known where a file could not be read', () => {
  const targets = new Map(listStoryTargets({ id: 'car', reports: ['first'], days: ['2023-08-31'] }, facts));
  const read = (address: string) => {
    const fragments = targets.get(address)?.();
    return fragments && [...fragments];
  };
  expect(read('/car/')).toEqual(['start']);
  expect(read('/car/as-of/2023-08-31/')).toEqual([]);
  expect(read('/car/first/')).toEqual([
    'label',
    'source-filing',
    'correction-car_first_1',
    'correction-car_first_2',
  ]);
  expect(read('/car/timeline/')).toBeNull();
  expect(read('/car/as-of/2023-08-31/timeline/')).toEqual(['event-seen']);
  expect(read('/car/specs/')).toEqual(['figure-model-mass']);
  expect(read('/car/search.json')).toBeUndefined();
});

test('fragments are worked out when they are asked for, once', () => {
  let asked = 0;
  const counting: StoryFacts = { ...facts, headings: () => [String(asked++)] };
  const targets = new Map(listStoryTargets({ id: 'car', reports: [], days: [] }, counting));
  expect(asked).toBe(0);
  targets.get('/car/')?.();
  targets.get('/car/')?.();
  expect(asked).toBe(1);
});

test('an empty site has the first page of every list', () => {
  const addresses = listSiteTargets(emptySite, noFacts).map(([address]) => address);
  expect(addresses).toContain('/forecasts/');
  expect(addresses.filter((address) => /\d|\/(?:topics|authors|archive|sources)\/./.test(address))).toEqual(
    [],
  );
});

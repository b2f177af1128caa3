import { beforeAll, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { listSitePages } from '../../../src/routes/site-pages.ts';
import { listStoryPages } from '../../../src/routes/story-pages.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import {
  buildArticleCard,
  buildPageCard,
  buildPastCard,
  buildSpecsCard,
  buildStoryCard,
  buildTimelineCard,
} from '../../../src/models/page/card.ts';
import type { SitePage } from '../../../src/routes/page.ts';
import {
  getReport,
  getStory,
  openEdition,
  secret,
  getFeedBodiesOf,
  type WholeEdition,
} from '../invented-newsroom.ts';

let edition: WholeEdition;
let story: Story;

beforeAll(async () => {
  edition = await openEdition();
  story = getStory(edition);
});

function listCards(pages: readonly SitePage[]): string[] {
  return pages.flatMap(({ address, build }) => (build().kind === 'card' ? address : []));
}

test('the pages of a story have a card each, and its views of the past share one', () => {
  expect(listCards(listStoryPages(edition, story))).toEqual([
    '/car/card.png',
    '/car/timeline/card.png',
    '/car/specs/card.png',
    '/car/first/card.png',
    '/car/second/card.png',
    '/car/as-of/card.png',
  ]);
});

test('the pages of no story have a card each', () => {
  expect(listCards(listSitePages(edition, edition.listings.stories, 0, getFeedBodiesOf(edition)))).toEqual([
    '/card.png',
    '/sources/card.png',
    '/forecasts/card.png',
    '/corrections/card.png',
    '/topics/card.png',
    '/authors/card.png',
    '/archive/card.png',
    '/search/card.png',
    '/about/card.png',
  ]);
});

test('every page names a card that is there', () => {
  const pages = [
    ...listStoryPages(edition, story),
    ...listSitePages(edition, edition.listings.stories, 0, getFeedBodiesOf(edition)),
  ];
  const cards = new Set(listCards(pages).map((at) => `https://test.example${at}`));
  const frames = pages.flatMap(({ address, build }) => {
    const { model } = build();
    return 'frame' in model ? [{ address, card: model.frame.card }] : [];
  });
  const without = frames.filter(({ card }) => card === null).map(({ address }) => address);
  expect(without).toEqual(['/404.html']);
  expect(frames.flatMap(({ card }) => (card && !cards.has(card.src) ? card.src : []))).toEqual([]);
});

test('an article has the first figures of a subject by the name that it had then, with how they fared since', () => {
  const card = buildArticleCard(edition, openStoryView(story), getReport(story, 'first'));
  expect(card).toMatchObject({
    kind: 'report',
    kicker: 'A car',
    title: 'A label & a "leak"',
    day: '2023-08-31',
  });
  expect(card.facts).toMatchObject({
    kind: 'figures',
    subject: 'The first model',
    figures: [
      { property: 'Rated voltage', basis: 'leak', standing: 'unconfirmed' },
      { property: 'Charge', basis: 'leak' },
      { property: 'Range', basis: 'official', standing: 'confirmed' },
    ],
  });
});

test('an article without a figure has how its events and claims fared', async () => {
  const later = await openEdition({
    'stories/car/third.md':
      '---\ntitle: A third\ndescription: Invented.\nkind: report\npublished: "2023-10-01"\nauthors: [desk]\nevents:\n  bought: { on: "2023-10-01", title: It is bought, basis: official, sources: [filing] }\n---\n\nWords.\n',
  });
  const whole = getStory(later);
  expect(buildArticleCard(later, whole, getReport(whole, 'third')).facts).toEqual({
    kind: 'tally',
    of: 'statements',
    count: 1,
    tally: [{ standing: 'confirmed', count: 1 }],
  });
});

test('a story tells how all that it says has fared, and a timeline how much it is', () => {
  expect(buildStoryCard(edition, openStoryView(story))).toMatchObject({
    title: 'A car',
    summary: 'An invented car.',
    day: '2023-09-15',
    facts: { kind: 'tally', count: 6 },
  });
  expect(buildTimelineCard(edition, story).facts).toEqual({
    kind: 'count',
    of: 'statements',
    count: 6,
    reach: { first: '2023-05-24', last: '2023-09-14', exactTo: 'day' },
  });
});

test('a spec sheet has the figures on the strongest basis', () => {
  const { facts } = buildSpecsCard(edition, openStoryView(story));
  expect(facts).toMatchObject({
    subject: 'The renamed model',
    figures: [
      { property: 'Range', basis: 'official' },
      { property: 'Energy', basis: 'official' },
      { property: 'Rated voltage', basis: 'leak' },
    ],
  });
});

test('the card of the past says nothing but the name of the story', () => {
  expect(buildPastCard(edition, story)).toEqual({
    site: 'Test',
    language: 'en',
    kind: 'past',
    kicker: null,
    title: 'A car',
    summary: null,
    day: null,
    facts: null,
  });
});

test('the front page says what the paper is', () => {
  const head = { title: 'Test', description: 'An invented newsroom.' };
  expect(buildPageCard(edition, 'front', head, edition.listings)).toMatchObject({
    title: 'An invented newsroom.',
    summary: null,
    facts: null,
  });
});

test('nothing of what is not out is on a card', () => {
  const pages = [
    ...listStoryPages(edition, story),
    ...listSitePages(edition, edition.listings.stories, 0, getFeedBodiesOf(edition)),
  ];
  const cards = pages.map(({ build }) => build()).filter(({ kind }) => kind === 'card');
  expect(JSON.stringify(cards)).not.toContain(secret);
});

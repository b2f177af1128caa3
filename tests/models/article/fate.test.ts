import { beforeAll, describe, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { buildStoryAsOf, listDays } from '../../../src/domain/story/story-fold.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { buildArticleModel } from '../../../src/models/article/article.ts';
import { buildForecastsModel } from '../../../src/models/lists/forecasts.ts';
import { buildFrontModel } from '../../../src/models/lists/front.ts';
import { listResting } from '../../../src/models/lists/resting.ts';
import { buildSourcesPageModel } from '../../../src/models/lists/sources-page.ts';
import { buildSpecSheetModel } from '../../../src/models/specs/spec-sheet.ts';
import { buildStoryModel } from '../../../src/models/story/story.ts';
import { buildTimelineModel } from '../../../src/models/timeline/timeline.ts';
import { laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getReport, getStory, inventedFiles, openEdition, type WholeEdition } from '../invented-newsroom.ts';
import { listEntries } from '../timeline/timeline-entries.ts';

/** A report that says what came of both claims of the first one. */
const settling = laterReport(
  `sources:
  notice: { publisher: registry, kind: filing, title: The notice, published: "2023-10-05" }
outcomes:
  sale: { as: met, on: "2023-10-03", sources: [notice], note: Three days late. }
  cheap: { as: disputed, on: "2023-10", sources: [notice, page-a] }
`,
  '',
  { published: '2023-10-06', name: 'third' },
);

let edition: WholeEdition;

beforeAll(async () => {
  edition = await openEdition(settling);
});

function buildArticle(from: WholeEdition, id: string) {
  const story = getStory(from);
  return buildArticleModel(from, story, getReport(story, id));
}

/** The claim of that id on the timeline. */
function findClaim(id: string, from = edition) {
  const found = listEntries(buildTimelineModel(from, getStory(from))).find((entry) => entry.id === id);
  if (found?.kind !== 'claim') throw new Error(id);
  return found;
}

describe('what became of a claim', () => {
  test('is told with the report, the word, and the days that it took', () => {
    expect(findClaim('sale')).toMatchObject({
      standing: 'met',
      outcomes: [
        {
          as: 'met',
          on: { edtf: '2023-10-03' },
          took: { least: 132, most: 132 },
          // Due in the third quarter of 2023.
          timeliness: { kind: 'late', days: { least: 3, most: 3 } },
          wordOf: ['The registry'],
          citations: [{ title: 'The notice' }],
          report: { label: 'A later title', href: '/car/third/' },
          note: 'Three days late.',
        },
      ],
    });
  });

  test('keeps every word on it, the one that counts last', () => {
    const { standing, outcomes } = findClaim('cheap');
    expect(standing).toBe('disputed');
    expect(outcomes.map(({ as, report, took, timeliness }) => [as, report.href, took, timeliness])).toEqual([
      ['denied', '/car/second/', { least: 113, most: 113 }, null],
      ['disputed', '/car/third/', { least: 130, most: 160 }, null],
    ]);
  });

  test('names who speaks at the root, not who repeats it', () => {
    expect(findClaim('cheap').outcomes[1]?.wordOf).toEqual(['House', 'The registry']);
  });
});

describe('what became of an article', () => {
  test('is counted by claims and by figures', () => {
    expect(buildArticle(edition, 'first').since).toEqual({
      year: null,
      claims: {
        total: 2,
        tally: [
          { standing: 'met', count: 1 },
          { standing: 'disputed', count: 1 },
        ],
      },
      figures: {
        total: 3,
        tally: [
          { standing: 'confirmed', count: 1 },
          { standing: 'unconfirmed', count: 2 },
        ],
      },
    });
  });

  test('is nothing while it is of this year and nobody has settled any of it', async () => {
    const early = await openEdition({}, '2023-09-01T00:00:00Z');
    expect(buildArticle(early, 'first').since).toBeNull();
  });

  test('is told of one from another year even where all is open, with its year', async () => {
    const late = await openEdition({ 'stories/car/second.md': null }, '2024-02-01T00:00:00Z');
    expect(buildArticle(late, 'first').since).toMatchObject({
      year: 2023,
      claims: { total: 2, tally: [{ standing: 'missed' }, { standing: 'unconfirmed' }] },
    });
  });

  test('changes no number of its own sources', () => {
    const numbers = ({ sources }: ReturnType<typeof buildArticle>) => sources.map(({ id }) => id);
    const before = getStory(edition);
    const then = buildStoryAsOf(before, '2023-08-31');
    const own = numbers(buildArticleModel(edition, openStoryView(then), getReport(then, 'first')));
    expect(numbers(buildArticle(edition, 'first')).slice(0, own.length)).toEqual(own);
  });

  test('leads to what was known on its day, and from report to report', () => {
    const { view, previous, next } = buildArticle(edition, 'second');
    expect(view).toEqual({ day: '2023-09-15', href: '/car/as-of/2023-09-15/' });
    expect(previous).toEqual({ label: 'A label & a "leak"', href: '/car/first/' });
    expect(next).toEqual({ label: 'A later title', href: '/car/third/' });
    expect(buildArticle(edition, 'first').previous).toBeNull();
    expect(buildArticle(edition, 'third').next).toBeNull();
  });
});

describe('forecasts', () => {
  test('stand by speaker with their record', () => {
    const { speakers } = buildForecastsModel(edition, edition.listings);
    expect(
      speakers.map(({ name, record, forecasts }) => [name, record, forecasts.map(({ href }) => href)]),
    ).toEqual([['A person', [{ standing: 'met', count: 1 }], ['/car/timeline/#claim-sale']]]);
  });

  test('put who has made most of them first', async () => {
    const claim = (id: string, by: string) =>
      `  ${id}: { statement: It will., by: ${by}, saidOn: "2023-09", due: "2023", basis: leak, sources: [leak] }\n`;
    const more = `claims:\n${claim('one', 'Another')}${claim('two', 'Another')}${claim('three', 'A third')}`;
    const { listings, ...own } = await openEdition(laterReport(more, '', { name: 'zulu' }));
    const { speakers } = buildForecastsModel(own, listings);
    expect(speakers.map(({ name, forecasts }) => [name, forecasts.length])).toEqual([
      ['Another', 2],
      ['A person', 1],
      ['A third', 1],
    ]);
  });

  test('are due on the front page once their window has ended, until a report says what came of them', async () => {
    const due = (from: WholeEdition) => buildFrontModel(from, from.listings).due.map(({ text }) => text);
    expect(due(await openEdition({}, '2023-09-30T15:59:59Z'))).toEqual([]);
    expect(due(await openEdition({}, '2023-09-30T16:00:00Z'))).toEqual(['It will be sold.']);
    expect(due(edition)).toEqual([]);
  });
});

describe('a view of the past', () => {
  test('is there for every day on which a report came out', () => {
    expect(listDays(getStory(edition))).toEqual(['2023-08-31', '2023-09-15', '2023-10-06']);
    expect(buildStoryModel(edition, getStory(edition)).views).toEqual([
      { day: '2023-08-31', href: '/car/as-of/2023-08-31/' },
      { day: '2023-09-15', href: '/car/as-of/2023-09-15/' },
      { day: '2023-10-06', href: '/car/as-of/2023-10-06/' },
    ]);
  });

  test('leads to the day before, the day after and today, page by page', () => {
    const story = getStory(edition);
    const view = buildStoryAsOf(story, '2023-09-15');
    const steps = (page: string) => ({
      day: '2023-09-15',
      todayHref: `/car/${page}`,
      previous: { day: '2023-08-31', href: `/car/as-of/2023-08-31/${page}` },
      next: { day: '2023-10-06', href: `/car/as-of/2023-10-06/${page}` },
      corrections: [],
    });
    expect(buildStoryModel(edition, openStoryView(view, story)).past).toEqual(steps(''));
    expect(buildTimelineModel(edition, openStoryView(view, story)).past).toEqual(steps('timeline/'));
    expect(buildSpecSheetModel(edition, openStoryView(view, story)).past).toEqual(steps('specs/'));
    expect(buildStoryModel(edition, story).past).toBeNull();
  });

  test('has the address of today for its own, and stays in its day with its links', () => {
    const story = getStory(edition);
    const view = buildStoryAsOf(story, '2023-08-31');
    const timeline = buildTimelineModel(edition, openStoryView(view, story));
    expect(timeline.frame).toMatchObject({
      canonical: 'https://test.example/car/timeline/',
      asOf: '2023-08-31',
    });
    expect(timeline.story.href).toBe('/car/as-of/2023-08-31/');
    expect(
      listEntries(timeline).every(({ href }) => href.startsWith('/car/as-of/2023-08-31/timeline/#')),
    ).toBe(true);
    const { specsHref, timelineHref } = buildStoryModel(edition, openStoryView(view, story));
    expect([specsHref, timelineHref]).toEqual([
      '/car/as-of/2023-08-31/specs/',
      '/car/as-of/2023-08-31/timeline/',
    ]);
  });

  test('takes its own day for today: a forecast is pending then that is settled now', () => {
    const view = buildStoryAsOf(getStory(edition), '2023-08-31');
    const [sale] = listEntries(buildTimelineModel(edition, openStoryView(view)));
    expect(sale).toMatchObject({ id: 'sale', standing: 'pending', outcomes: [] });
  });

  test('does without the standing introduction, which is of today', () => {
    const story = getStory(edition);
    const { summary, body, frame } = buildStoryModel(
      edition,
      openStoryView(buildStoryAsOf(story, '2023-08-31'), story),
    );
    expect({ summary, body }).toEqual({ summary: null, body: [] });
    expect(frame.description).toBe('What was known of the story “A car”.');
  });

  test('does not say when its sources were read', async () => {
    const page = 'page: { publisher: house, kind: press, title: A page, accessed: "2023-11-20" }';
    const event = 'found: { on: "2023-09", title: It is found., basis: press, sources: [page] }';
    const read = await openEdition(
      laterReport(`sources:\n  ${page}\nevents:\n  ${event}\n`, '', { name: 'third' }),
    );
    const story = getStory(read);
    const accessed = (view: Story) =>
      buildTimelineModel(read, openStoryView(view, story)).sources.flatMap(
        (each) => each.accessed?.edtf ?? [],
      );
    expect(accessed(story)).toEqual(['2023-11-20']);
    expect(accessed(buildStoryAsOf(story, '2023-09-15'))).toEqual([]);
  });

  test('is shown as corrected, and says what was corrected after its day', async () => {
    const at = 'stories/car/first.md';
    const corrections = ['2023-08-31', '2023-09-15', '2023-09'].map(
      (on) => `  - { on: "${on}", field: figures.model.charge, was: 193 Ah, now: 139 Ah, why: Digits. }\n`,
    );
    const corrected = await openEdition({
      [at]: String(inventedFiles[at]).replace('events:\n', `corrections:\n${corrections.join('')}events:\n`),
    });
    const story = getStory(corrected);
    const told = (day: string) =>
      buildStoryModel(corrected, openStoryView(buildStoryAsOf(story, day), story)).past?.corrections.map(
        ({ on, article }) => [on.edtf, article.href],
      );
    expect(told('2023-08-31')).toEqual([
      ['2023-09-15', '/car/first/'],
      ['2023-09', '/car/first/'],
    ]);
    expect(told('2023-09-15')).toEqual([['2023-09', '/car/first/']]);
  });

  test('is of the day on which an embargo ended, where that is later', async () => {
    const after = await openEdition({}, '2024-02-01T00:00:00Z');
    expect(listDays(getStory(after))).toEqual(['2023-08-31', '2023-09-15', '2024-01-01']);
  });
});

describe('what would fall without a publisher', () => {
  test('is what leads back to no other', () => {
    const { publishers } = buildSourcesPageModel(edition, edition.listings);
    const told = publishers.map(({ name, restingCount, fallingCount, falling }) => [
      name,
      restingCount,
      fallingCount,
      falling.map((each) => [each.kind, each.href.split('#')[1]]),
    ]);
    expect(told).toEqual([
      [
        'House',
        8,
        6,
        [
          ['event', 'event-seen'],
          ['event', 'event-shown'],
          ['claim', 'claim-sale'],
        ],
      ],
      [
        'The registry',
        9,
        5,
        [
          ['event', 'event-cleared'],
          ['outcome', 'claim-cheap'],
          ['outcome', 'claim-sale'],
        ],
      ],
    ]);
  });

  test('counts that two subjects are one', async () => {
    const same = laterReport(
      'subjects:\n  sedan: { name: The sedan }\n  model: { sameAs: sedan, basis: inference, sources: [interview] }\n',
      '',
      { published: '2023-10-01', name: 'third' },
    );
    const one = await openEdition(same);
    const [house] = buildSourcesPageModel(one, one.listings).publishers;
    expect(house?.sources.find(({ label }) => label === 'The interview')?.carries).toBe(3);
    expect(listResting(getStory(one)).at(-1)?.resting).toEqual({
      kind: 'sameness',
      subjects: ['The renamed model', 'The sedan'],
      at: 'Part-subject-sedan',
    });
  });

  test('leaves standing what another page also has', () => {
    const [, registry] = buildSourcesPageModel(edition, edition.listings).publishers;
    // Two of its pages repeat the label of another house; so does page A, which stays.
    expect(registry?.sources.map(({ label, repeatedBy }) => [label, repeatedBy])).toContainEqual([
      'Page C',
      0,
    ]);
    expect(registry?.falling.map(({ href }) => href)).not.toContain('/car/specs/#figure-model-rated-voltage');
  });
});

test('a second story with the same ids is a story of its own', async () => {
  const at = (name: string) => inventedFiles[`stories/car/${name}`] ?? null;
  const two = await openEdition({
    'stories/ship/story.md': String(at('story.md')).replaceAll('A car', 'A ship'),
    'stories/ship/first.md': at('first.md'),
    'stories/ship/label.png': at('label.png'),
  });
  // Of the ship nobody has said what came of the claims, and no stronger figure came.
  const [car, ship] = two.stories;
  expect([car?.outcomes.size, ship?.outcomes.size]).toEqual([1, 0]);
  expect(two.stories.map((story) => listDays(story))).toEqual([['2023-08-31', '2023-09-15'], ['2023-08-31']]);
  const [speaker] = buildForecastsModel(two, two.listings).speakers;
  expect(speaker?.forecasts.map(({ href }) => href)).toEqual([
    '/car/timeline/#claim-sale',
    '/ship/timeline/#claim-sale',
  ]);
  const [house] = buildSourcesPageModel(two, two.listings).publishers;
  expect(house?.falling.filter(({ href }) => href.startsWith('/ship/')).length).toBeGreaterThan(0);
  expect(house?.sources.find(({ href }) => href === '/ship/first/#source-leak')?.carries).toBe(2);
});

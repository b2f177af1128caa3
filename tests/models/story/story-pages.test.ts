import { beforeAll, describe, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { buildStoryAsOf } from '../../../src/domain/story/story-fold.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { buildSpecSheetModel } from '../../../src/models/specs/spec-sheet.ts';
import { buildStoryModel } from '../../../src/models/story/story.ts';
import { buildTimelineModel } from '../../../src/models/timeline/timeline.ts';
import { laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';
import { getStory, inventedFiles, openEdition, type WholeEdition } from '../invented-newsroom.ts';
import { listEntries } from '../timeline/timeline-entries.ts';

let edition: WholeEdition;
let story: Story;

beforeAll(async () => {
  edition = await openEdition();
  story = getStory(edition);
});

describe('buildTimelineModel', () => {
  test('tells events and statements by date, as exact as they were written', () => {
    const entries = listEntries(buildTimelineModel(edition, openStoryView(story)));
    expect(entries.map(({ id, on }) => [id, on.date.edtf])).toEqual([
      ['sale', '2023-05-24'],
      ['cheap', '2023-05-24'],
      ['seen', '2023-07-11~/2023-07-20~'],
      ['cleared', '2023-08'],
      ['doubted', '2023-09-10'],
      ['shown', '2023-09-14'],
    ]);
  });

  test('says how many days an imprecise date covers, and nothing of a single day', () => {
    const entries = listEntries(buildTimelineModel(edition, openStoryView(story)));
    const span = (id: string) => entries.find((each) => each.id === id)?.on.span;
    expect(span('seen')).toEqual({ first: '2023-07-11', last: '2023-07-20', days: 10 });
    expect(span('cleared')).toEqual({ first: '2023-08-01', last: '2023-08-31', days: 31 });
    expect(span('shown')).toBeNull();
  });

  test('puts a day before the month that begins with it, and an open end at the day that it tells', async () => {
    const event = (id: string, on: string) =>
      `  ${id}: { on: "${on}", title: It happens., basis: opinion }\n`;
    const dates = {
      year: '2023',
      month: '2023-08',
      day: '2023-08-01',
      until: '../2023-08-02',
      since: '2023-08-01/..',
      summer: '2023-22',
    };
    const events = Object.entries(dates).map(([id, on]) => event(id, on));
    const later = await openEdition(laterReport(`events:\n${events.join('')}`, '', { name: 'third' }));
    const own = listEntries(buildTimelineModel(later, getStory(later))).map(({ id }) => id);
    expect(own.filter((id) => Object.hasOwn(dates, id))).toEqual([
      'year',
      'summer',
      'day',
      'month',
      'since',
      'until',
    ]);
  });

  test('keeps the source’s own words, the place and the window of a forecast', () => {
    const entries = listEntries(buildTimelineModel(edition, openStoryView(story)));
    const find = (id: string) => entries.find((each) => each.id === id);
    expect(find('seen')).toMatchObject({ kind: 'event', asPrinted: { text: 'mid-July' }, place: null });
    expect(find('cleared')).toMatchObject({ kind: 'event', asPrinted: null, place: 'Beijing' });
    expect(find('sale')).toMatchObject({ kind: 'claim', by: 'A person', due: { date: { edtf: '2023-35' } } });
    expect(find('cheap')).toMatchObject({ kind: 'claim', due: null, standing: 'denied' });
  });

  test('numbers its sources as it reads', () => {
    const model = buildTimelineModel(edition, openStoryView(story));
    const [entries, { sources }] = [listEntries(model), model];
    const cited = entries.flatMap((entry) =>
      [entry, ...(entry.kind === 'claim' ? entry.outcomes : [])].flatMap(({ citations }) =>
        citations.map(({ number }) => number),
      ),
    );
    expect([...new Set(cited)]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('buildSpecSheetModel', () => {
  test('sets what is official apart', () => {
    const { subjects } = buildSpecSheetModel(edition, openStoryView(story));
    expect(subjects.map(({ id, name }) => [id, name])).toEqual([['model', 'The renamed model']]);
    expect(subjects[0]?.official.map(({ label }) => label)).toEqual(['Range', 'Energy']);
    expect(subjects[0]?.unofficial.map(({ label }) => label)).toEqual(['Rated voltage', 'Charge']);
  });

  test('shows how a stated value is checked by others', () => {
    const energy = buildSpecSheetModel(edition, openStoryView(story)).subjects[0]?.official[1];
    expect(energy).toMatchObject({
      fragments: ['figure-model-energy'],
      histories: [
        {
          current: { quantity: { text: '101 kWh' }, basis: 'official', report: { href: '/car/second/' } },
          rivals: [],
          others: [],
        },
      ],
      workings: [
        {
          verdict: 'consistent',
          operands: [{ text: '726.7 V' }, { text: '139 Ah' }],
          derivation: { value: '101.0113', decimals: 1, interval: { low: '100.641025', high: '101.381625' } },
        },
      ],
    });
  });

  test('says where a working agrees with no stated value, and tells alike workings once', async () => {
    const at = 'stories/car/second.md';
    const changed = await openEdition({
      'stories/car/story.md': String(inventedFiles['stories/car/story.md']).replace('[101 kWh]', '[105 kWh]'),
      [at]: String(inventedFiles[at])
        .replace(
          'energy: { value: 101 kWh, basis: official, sources: [statement] }',
          `energy: { value: 105 kWh, basis: official, sources: [statement] }
    rated-voltage: { value: 726.7 V, basis: leak, sources: [leak] }`,
        )
        .replace(':fact[101 kWh]', ':fact[105 kWh]'),
    });
    const energy = buildSpecSheetModel(changed, getStory(changed)).subjects[0]?.official.find(
      ({ label }) => label === 'Energy',
    );
    expect(energy?.workings.map(({ verdict }) => verdict)).toEqual(['inconsistent']);
  });

  test('shows a value that only a relation gives, with its working', async () => {
    const before = await openEdition({}, '2023-09-01T00:00:00Z');
    const { subjects } = buildSpecSheetModel(before, getStory(before));
    const energy = subjects[0]?.unofficial.find(({ label }) => label === 'Energy');
    expect(energy).toMatchObject({ histories: [], workings: [{ verdict: 'derived' }] });
    expect(energy?.workings[0]?.citations.map(({ title }) => title)).toEqual([
      'Page A',
      'Page B',
      'Page C',
      'Page D',
      'Page E',
      'The label',
    ]);
  });

  /** The story with one more report, in which these figures of the model stand on the word of the filing. */
  async function openLater(figures: Record<string, string>, more = '') {
    const lines = Object.entries(figures).map(
      ([property, value]) => `    ${property}: { value: ${value}, basis: official, sources: [filing] }\n`,
    );
    const sections = `${more}figures:\n  model:\n${lines.join('')}`;
    return openEdition(laterReport(sections, '', { published: '2023-10-01', name: 'third' }));
  }

  /** Per property what holds, and below it the rest, each with how it fared and how far it is from what holds. */
  function tell(from: WholeEdition) {
    const { official = [], unofficial = [] } = buildSpecSheetModel(from, getStory(from)).subjects[0] ?? {};
    return Object.fromEntries(
      [...official, ...unofficial].map(({ label, histories }) => [
        label,
        histories.map(({ current, rivals, others }) => [
          ...[current, ...rivals].map(({ quantity, standing }) => `${quantity.text} ${standing}`),
          ...others.map(({ figure, gap }) =>
            `${figure.quantity.text} ${figure.standing} ${gap?.value ?? ''}`.trim(),
          ),
        ]),
      ]),
    );
  }

  test('puts what holds before what held, and says how far they are apart', async () => {
    expect(tell(await openLater({ 'rated-voltage': '726.68 V', charge: '138 Ah' }))).toEqual({
      'Rated voltage': [['726.68 V confirmed', '726.7 V confirmed 0.02']],
      Charge: [['138 Ah confirmed', '139 Ah superseded 1']],
      Range: [['800 km confirmed']],
      Energy: [['101 kWh confirmed']],
    });
  });

  test('says which figure decides on another, on whose word, and what lies between', async () => {
    const later = await openLater({ charge: '138 Ah' });
    const figures = buildSpecSheetModel(later, getStory(later)).subjects[0]?.official.flatMap(
      ({ label, histories }) => (label === 'Charge' ? histories : []),
    );
    expect(figures?.[0]?.others[0]?.figure.decidedBy).toMatchObject({
      quantity: { text: '138 Ah' },
      basis: 'official',
      wordOf: ['The registry'],
      originOn: { edtf: '2023-08-20' },
      report: { href: '/car/third/' },
      gap: { value: '-1', percent: { decimals: 1 } },
    });
  });

  test('shows both sides of what is disputed, neither below the other', async () => {
    const of = (source: string, value: string) =>
      laterReport(
        `figures:\n  model:\n    mass: { value: ${value}, basis: press, sources: [${source}] }\n`,
        '',
        { published: '2023-10-01', name: source },
      );
    const later = await openEdition({ ...of('filing', '640 kg'), ...of('interview', '650 kg') });
    expect(tell(later)).toMatchObject({ Mass: [['650 kg disputed', '640 kg disputed']] });
  });

  test('keeps apart what qualifiers keep apart', async () => {
    const range =
      '[{ value: 810 km, qualifiers: { cycle: CLTC }, basis: official, sources: [filing] }, { value: 700 km, basis: official, sources: [filing] }]';
    const later = await openEdition(
      laterReport(`figures:\n  model:\n    range: ${range}\n`, '', {
        published: '2023-10-01',
        name: 'third',
      }),
    );
    expect(tell(later)).toMatchObject({
      Range: [['810 km confirmed', '800 km superseded -10'], ['700 km confirmed']],
    });
  });

  describe('two subjects that are one', () => {
    const more = `subjects:
  sedan: { name: The sedan }
  model: { sameAs: sedan, basis: inference, sources: [filing] }
`;
    const ofSedan = 'figures:\n  sedan:\n    charge: { value: 138 Ah, basis: official, sources: [filing] }\n';
    const open = () =>
      openEdition(laterReport(`${more}${ofSedan}`, '', { published: '2023-10-01', name: 'third' }));

    test('share a history from the report on that says so', async () => {
      const later = await open();
      const sheet = (day: string) =>
        buildSpecSheetModel(later, openStoryView(buildStoryAsOf(getStory(later), day))).subjects.map(
          ({ name, official, unofficial }) => [
            name,
            [...official, ...unofficial].flatMap(({ histories }) =>
              histories.map(({ current, others }) =>
                [current, ...others.map(({ figure }) => figure)]
                  .map(({ quantity }) => quantity.text)
                  .join(' < '),
              ),
            ),
          ],
        );
      expect(sheet('2023-09-30')).toEqual([
        ['The renamed model', ['800 km', '101 kWh', '726.7 V', '139 Ah']],
      ]);
      expect(sheet('2023-10-01')).toEqual([
        ['The sedan', ['138 Ah < 139 Ah', '800 km', '101 kWh', '726.7 V']],
      ]);
    });

    test('say on whose word they are one', async () => {
      const later = await open();
      expect(buildSpecSheetModel(later, getStory(later)).subjects[0]?.earlierNames).toMatchObject([
        {
          name: 'The renamed model',
          basis: 'inference',
          standing: 'unconfirmed',
          report: { href: '/car/third/', label: 'A later title' },
          citations: [{ title: 'The filing' }],
        },
      ]);
    });

    test('are reached by the fragments of both', async () => {
      const later = await open();
      const [subject] = buildSpecSheetModel(later, getStory(later)).subjects;
      expect(subject?.official[0]?.fragments).toEqual(['figure-sedan-charge', 'figure-model-charge']);
    });

    test('give no value together: a working takes its operands from one of them', async () => {
      const later = await open();
      const [subject] = buildSpecSheetModel(later, getStory(later)).subjects;
      const workings = [...(subject?.official ?? []), ...(subject?.unofficial ?? [])].flatMap(
        (each) => each.workings,
      );
      expect(workings.map(({ operands }) => operands.map(({ text }) => text))).toEqual([
        ['726.7 V', '139 Ah'],
      ]);
    });
  });

  test('cites as it reads', () => {
    const { subjects, sources } = buildSpecSheetModel(edition, openStoryView(story));
    const read = subjects
      .flatMap(({ official, unofficial }) => [...official, ...unofficial])
      .flatMap(({ histories, workings }) => [...histories.map(({ current }) => current), ...workings])
      .flatMap(({ citations }) => citations.map(({ number }) => number));
    expect([...new Set(read)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('buildStoryModel', () => {
  test('counts what the story says by how it fared', () => {
    expect(buildStoryModel(edition, openStoryView(story)).tally).toEqual([
      { standing: 'confirmed', count: 2 },
      { standing: 'denied', count: 1 },
      { standing: 'due', count: 1 },
      { standing: 'unconfirmed', count: 2 },
    ]);
  });

  test('tells every event, and the claims that are settled or to come', () => {
    const { known } = buildStoryModel(edition, openStoryView(story));
    expect(known.map(({ standing, statements }) => [standing, statements.map(({ id }) => id)])).toEqual([
      ['confirmed', ['cleared', 'doubted']],
      ['denied', ['cheap']],
      ['due', ['sale']],
      ['unconfirmed', ['seen', 'shown']],
    ]);
  });

  test('leaves a claim of which nobody has said what came of it to the timeline', async () => {
    const claim =
      '  quick: { statement: It will be quick., by: A person, saidOn: "2023-09", basis: leak, sources: [leak] }\n';
    const later = await openEdition(laterReport(`claims:\n${claim}`, '', { name: 'third' }));
    const { known, tally } = buildStoryModel(later, getStory(later));
    expect(known.flatMap(({ statements }) => statements.map(({ id }) => id))).not.toContain('quick');
    expect(tally.at(-1)).toEqual({ standing: 'unconfirmed', count: 3 });
  });

  test('lists its reports, the latest first', () => {
    expect(
      buildStoryModel(edition, openStoryView(story)).reports.map(({ href, title }) => [href, title]),
    ).toEqual([
      ['/car/second/', 'A later report'],
      ['/car/first/', 'A label & a "leak"'],
    ]);
  });

  test('knows in its introduction what is known today', async () => {
    const fact = (from: WholeEdition) =>
      buildStoryModel(from, getStory(from)).body.find(
        (node) => typeof node !== 'string' && node.kind === 'fact',
      );
    expect(fact(edition)).toMatchObject({ value: '101 kWh', basis: 'official' });
    expect(fact(await openEdition({}, '2023-09-01T00:00:00Z'))).toMatchObject({
      value: '101.0 kWh',
      basis: 'derived',
    });
  });
});

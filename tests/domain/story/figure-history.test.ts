import fc from 'fast-check';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { describe, expect, test } from 'vitest';
import { isStronger, type Basis } from '../../../src/domain/story/basis.ts';
import { buildHistories } from '../../../src/domain/story/figure-history.ts';
import { buildStory, buildStoryAsOf } from '../../../src/domain/story/story-fold.ts';
import type { Figure, Report, Sameness, Story } from '../../../src/domain/story/story.ts';
import {
  inventFigure,
  inventHead,
  inventReport,
  inventSource,
} from '../../helpers/newsroom/invented-report.ts';
import { anyFigure, anyStory } from './any-story.ts';

/** A source a publisher, and pages that repeat one. */
const sources = [
  inventSource('yard', 'yard'),
  inventSource('yard-again', 'yard'),
  inventSource('wire', 'wire'),
  inventSource('daily', 'daily'),
  inventSource('daily-of-yard', 'daily', ['yard']),
  inventSource('daily-of-wire', 'daily', ['wire']),
];

/** A story of these figures: those of each list by one report, a day after that of the list before. */
function tell(...lists: Figure[][]): Story {
  return buildStory(inventHead(), reportsOf(lists));
}

function reportsOf(lists: readonly Figure[][]): Report[] {
  return lists.map((figures, index) => {
    const id = `report-${index + 1}`;
    const own = figures.map((figure) => ({ ...figure, report: id }));
    return inventReport(id, `2023-09-0${index + 1}`, { figures: own, sources: index === 0 ? sources : [] });
  });
}

const mass = (value: string, basis: Basis, ...from: string[]) => inventFigure(value, basis, from);
const range = (value: string, basis: Basis, qualifiers: Record<string, string>) =>
  inventFigure(value, basis, ['yard'], { property: 'range', qualifiers });

function nameOf({ quantity, basis, sources: from }: Figure): string {
  return `${quantity.text} ${basis} ${from.join('+')}`.trim();
}

/** How each figure of a story fares, and by which other one. */
function fatesOf(story: Story): string[] {
  const { fates } = buildHistories(openStoryView(story));
  return story.figures.map((figure) => {
    const { standing = 'none', decidedBy = null } = fates.get(figure) ?? {};
    return `${nameOf(figure)}: ${standing}${decidedBy ? ` by ${nameOf(decidedBy)}` : ''}`;
  });
}

function historiesOf(story: Story): [subject: string, values: string[], current: string][] {
  return buildHistories(openStoryView(story)).histories.map(({ subject, figures, current }) => [
    subject,
    figures.map(({ quantity }) => quantity.text),
    current.quantity.text,
  ]);
}

describe('a later figure on a stronger basis', () => {
  test('confirms where the two round to what overlaps', () => {
    const story = tell(
      [inventFigure('101 kWh', 'leak', ['wire'], { property: 'energy' })],
      [inventFigure('101 kWh', 'official', ['yard'], { property: 'energy' })],
    );
    expect(fatesOf(story)).toEqual([
      '101 kWh leak wire: confirmed by 101 kWh official yard',
      '101 kWh official yard: confirmed',
    ]);
  });

  test('supersedes where they do not', () => {
    expect(fatesOf(tell([mass('642 kg', 'leak', 'wire')], [mass('645.8 kg', 'official', 'yard')]))).toEqual([
      '642 kg leak wire: superseded by 645.8 kg official yard',
      '645.8 kg official yard: confirmed',
    ]);
  });

  test.each([
    ['642 kg', '642.4 kg', 'confirmed'],
    ['642 kg', '642.6 kg', 'superseded'],
    ['642.0 kg', '642.4 kg', 'superseded'],
    // What meets at 642.5 kg alone differs.
    ['642 kg', '643 kg', 'superseded'],
    ['~ 640 kg', '642 kg', 'confirmed'],
    ['≥ 640 kg', '645.8 kg', 'confirmed'],
    ['≥ 650 kg', '645.8 kg', 'superseded'],
    ['600–650 kg', '645.8 kg', 'confirmed'],
    ['640 ± 5 kg', '645.8 kg', 'superseded'],
    ['640 ± 6 kg', '645.8 kg', 'confirmed'],
  ])('leaves of %s and %s the first %s', (leaked, official, standing) => {
    const [own] = fatesOf(tell([mass(leaked, 'leak', 'wire')], [mass(official, 'official', 'yard')]));
    expect(own).toBe(`${leaked} leak wire: ${standing} by ${official} official yard`);
  });

  test('is compared in one unit', () => {
    expect(fatesOf(tell([mass('642 kg', 'leak', 'wire')], [mass('642,300 g', 'press', 'daily')]))[0]).toBe(
      '642 kg leak wire: confirmed by 642,300 g press daily',
    );
    expect(fatesOf(tell([mass('642 kg', 'leak', 'wire')], [mass('642,600 g', 'press', 'daily')]))[0]).toBe(
      '642 kg leak wire: superseded by 642,600 g press daily',
    );
  });

  test('need not be confirmed itself', () => {
    expect(fatesOf(tell([mass('642 kg', 'leak', 'wire')], [mass('650 kg', 'press', 'daily')]))).toEqual([
      '642 kg leak wire: superseded by 650 kg press daily',
      '650 kg press daily: unconfirmed',
    ]);
  });

  test('decides though it is of the same report, before or after in it', () => {
    const [leak, official] = [mass('642 kg', 'leak', 'wire'), mass('650 kg', 'official', 'yard')];
    const expected = [
      '642 kg leak wire: superseded by 650 kg official yard',
      '650 kg official yard: confirmed',
    ];
    expect(fatesOf(tell([leak, official]))).toEqual(expected);
    expect(fatesOf(tell([official, leak]))).toEqual([...expected].reverse());
  });
});

describe('of several stronger figures', () => {
  const leak = mass('642 kg', 'leak', 'wire');

  test('the strongest decides, whenever it came', () => {
    const [press, official] = [mass('650 kg', 'press', 'daily'), mass('642 kg', 'official', 'yard')];
    const own = '642 kg leak wire: confirmed by 642 kg official yard';
    expect(fatesOf(tell([leak], [press], [official]))[0]).toBe(own);
    expect(fatesOf(tell([leak], [official], [press]))[0]).toBe(own);
    expect(fatesOf(tell([leak], [press, official]))[0]).toBe(own);
    expect(fatesOf(tell([leak], [official, press]))[0]).toBe(own);
  });

  test('the latest decides among equally strong ones', () => {
    const [early, late] = [mass('642 kg', 'press', 'daily'), mass('650 kg', 'press', 'yard')];
    expect(fatesOf(tell([leak], [early], [late]))[0]).toBe(
      '642 kg leak wire: superseded by 650 kg press yard',
    );
    expect(fatesOf(tell([leak], [late], [early]))[0]).toBe(
      '642 kg leak wire: confirmed by 642 kg press daily',
    );
  });
});

describe('a weaker later figure', () => {
  test('does not touch a stronger one, and is confirmed by it where they agree', () => {
    expect(fatesOf(tell([mass('642 kg', 'official', 'yard')], [mass('642.3 kg', 'leak', 'wire')]))).toEqual([
      '642 kg official yard: confirmed',
      '642.3 kg leak wire: confirmed by 642 kg official yard',
    ]);
  });

  test('fares by itself where they do not', () => {
    expect(fatesOf(tell([mass('642 kg', 'official', 'yard')], [mass('650 kg', 'leak', 'wire')]))).toEqual([
      '642 kg official yard: confirmed',
      '650 kg leak wire: unconfirmed',
    ]);
    expect(
      fatesOf(tell([mass('642 kg', 'agency', 'wire')], [mass('650 kg', 'press', 'yard', 'daily')])),
    ).toEqual(['642 kg agency wire: unconfirmed', '650 kg press yard+daily: confirmed']);
  });

  test('is confirmed by the strongest of those that agree', () => {
    const own = fatesOf(
      tell(
        [mass('642 kg', 'official', 'yard')],
        [mass('642 kg', 'press', 'daily')],
        [mass('642 kg', 'leak', 'wire')],
      ),
    )[2];
    expect(own).toBe('642 kg leak wire: confirmed by 642 kg official yard');
  });

  test('is not confirmed by one that has been superseded', () => {
    const own = fatesOf(
      tell(
        [mass('642 kg', 'on-record', 'yard')],
        [mass('650 kg', 'on-record', 'yard-again')],
        [mass('642 kg', 'leak', 'wire')],
      ),
    )[2];
    expect(own).toBe('642 kg leak wire: unconfirmed');
  });
});

describe('on one basis', () => {
  test('the later word of the same publisher supersedes', () => {
    expect(fatesOf(tell([mass('642 kg', 'press', 'yard')], [mass('650 kg', 'press', 'yard-again')]))).toEqual(
      ['642 kg press yard: superseded by 650 kg press yard-again', '650 kg press yard-again: unconfirmed'],
    );
  });

  test('the publisher is the one at the root, not the one that repeats it', () => {
    const [own] = fatesOf(
      tell([mass('642 kg', 'press', 'yard')], [mass('650 kg', 'press', 'daily-of-yard')]),
    );
    expect(own).toBe('642 kg press yard: superseded by 650 kg press daily-of-yard');
    const [other] = fatesOf(
      tell([mass('642 kg', 'press', 'daily-of-yard')], [mass('650 kg', 'press', 'daily-of-wire')]),
    );
    expect(other).toBe('642 kg press daily-of-yard: disputed by 650 kg press daily-of-wire');
  });

  test('a word of all who spoke before supersedes, one of some of them does not', () => {
    expect(
      fatesOf(tell([mass('642 kg', 'press', 'yard')], [mass('650 kg', 'press', 'yard', 'daily')])),
    ).toEqual([
      '642 kg press yard: superseded by 650 kg press yard+daily',
      '650 kg press yard+daily: confirmed',
    ]);
    expect(
      fatesOf(tell([mass('642 kg', 'press', 'yard', 'daily')], [mass('650 kg', 'press', 'yard')])),
    ).toEqual([
      '642 kg press yard+daily: disputed by 650 kg press yard',
      '650 kg press yard: disputed by 642 kg press yard+daily',
    ]);
  });

  test.each<Basis>(['official', 'on-record', 'agency', 'press', 'anonymous', 'social', 'leak', 'opinion'])(
    'another publisher’s contradiction makes both disputed: %s',
    (basis) => {
      expect(fatesOf(tell([mass('642 kg', basis, 'yard')], [mass('650 kg', basis, 'daily')]))).toEqual([
        `642 kg ${basis} yard: disputed by 650 kg ${basis} daily`,
        `650 kg ${basis} daily: disputed by 642 kg ${basis} yard`,
      ]);
    },
  );

  test('a contradiction in one report is disputed, though one publisher says both', () => {
    expect(fatesOf(tell([mass('642 kg', 'official', 'yard'), mass('650 kg', 'official', 'yard')]))).toEqual([
      '642 kg official yard: disputed by 650 kg official yard',
      '650 kg official yard: disputed by 642 kg official yard',
    ]);
  });

  test('what is superseded disputes nothing', () => {
    expect(
      fatesOf(
        tell(
          [mass('642 kg', 'leak', 'yard')],
          [mass('650 kg', 'leak', 'daily')],
          [mass('650 kg', 'leak', 'yard-again')],
        ),
      ),
    ).toEqual([
      '642 kg leak yard: superseded by 650 kg leak yard-again',
      '650 kg leak daily: unconfirmed',
      '650 kg leak yard-again: unconfirmed',
    ]);
  });

  test('what the editors infer anew supersedes what they inferred', () => {
    expect(fatesOf(tell([mass('642 kg', 'inference')], [mass('650 kg', 'inference')]))).toEqual([
      '642 kg inference: superseded by 650 kg inference',
      '650 kg inference: unconfirmed',
    ]);
  });

  test.each<Basis>(['agency', 'press'])('two publishers that agree confirm each other: %s', (basis) => {
    expect(fatesOf(tell([mass('642 kg', basis, 'yard')], [mass('642.3 kg', basis, 'daily')]))).toEqual([
      `642 kg ${basis} yard: confirmed by 642.3 kg ${basis} daily`,
      `642.3 kg ${basis} daily: confirmed by 642 kg ${basis} yard`,
    ]);
  });

  test.each<Basis>(['anonymous', 'social', 'leak', 'inference', 'opinion'])(
    'two that agree do not, where nobody vouches: %s',
    (basis) => {
      expect(fatesOf(tell([mass('642 kg', basis, 'yard')], [mass('642 kg', basis, 'daily')]))).toEqual([
        `642 kg ${basis} yard: unconfirmed`,
        `642 kg ${basis} daily: unconfirmed`,
      ]);
    },
  );

  test('one publisher that says the same again confirms nothing, nor does one that repeats it', () => {
    for (const again of ['yard-again', 'daily-of-yard']) {
      expect(fatesOf(tell([mass('642 kg', 'press', 'yard')], [mass('642 kg', 'press', again)]))).toEqual([
        '642 kg press yard: unconfirmed',
        `642 kg press ${again}: unconfirmed`,
      ]);
    }
  });

  test('one publisher is confirmed by it and another together', () => {
    expect(
      fatesOf(tell([mass('642 kg', 'press', 'yard')], [mass('642 kg', 'press', 'yard', 'daily')])),
    ).toEqual([
      '642 kg press yard: confirmed by 642 kg press yard+daily',
      '642 kg press yard+daily: confirmed',
    ]);
  });

  test('what stands confirmed by itself needs no other', () => {
    expect(
      fatesOf(tell([mass('642 kg', 'official', 'yard')], [mass('642 kg', 'official', 'daily')])),
    ).toEqual(['642 kg official yard: confirmed', '642 kg official daily: confirmed']);
    expect(
      fatesOf(tell([mass('642 kg', 'press', 'yard', 'daily')], [mass('642 kg', 'press', 'wire')]))[0],
    ).toBe('642 kg press yard+daily: confirmed');
  });

  test('what contradicts one that a stronger one has confirmed is disputed, and the other stays confirmed', () => {
    expect(
      fatesOf(
        tell(
          [mass('642 kg', 'leak', 'wire')],
          [mass('642 kg', 'official', 'yard')],
          [mass('650 kg', 'leak', 'daily')],
        ),
      ),
    ).toEqual([
      '642 kg leak wire: confirmed by 642 kg official yard',
      '642 kg official yard: confirmed',
      '650 kg leak daily: disputed by 642 kg leak wire',
    ]);
  });
});

describe('a history', () => {
  test('is of one property under the same qualifiers, in whatever order of keys', () => {
    const story = tell([
      range('800 km', 'leak', { cycle: 'CLTC', wheels: '19' }),
      range('810 km', 'official', { wheels: '19', cycle: 'CLTC' }),
      range('700 km', 'official', { cycle: 'WLTC', wheels: '19' }),
      range('700 km', 'official', { cycle: 'CLTC' }),
      range('700 km', 'official', {}),
      mass('642 kg', 'official', 'yard'),
    ]);
    expect(
      buildHistories(openStoryView(story)).histories.map(({ property, qualifiers, figures }) => [
        property,
        qualifiers,
        figures.map(({ quantity }) => quantity.text),
      ]),
    ).toEqual([
      ['range', { cycle: 'CLTC', wheels: '19' }, ['800 km', '810 km']],
      ['range', { cycle: 'WLTC', wheels: '19' }, ['700 km']],
      ['range', { cycle: 'CLTC' }, ['700 km']],
      ['range', {}, ['700 km']],
      ['mass', {}, ['642 kg']],
    ]);
    expect(fatesOf(story)[0]).toBe('800 km leak yard: superseded by 810 km official yard');
  });

  test('is of one subject', () => {
    const story = tell([
      mass('642 kg', 'leak', 'wire'),
      { ...mass('650 kg', 'official', 'yard'), subject: 'other' },
    ]);
    expect(historiesOf(story)).toEqual([
      ['model', ['642 kg'], '642 kg'],
      ['other', ['650 kg'], '650 kg'],
    ]);
    expect(fatesOf(story)[0]).toBe('642 kg leak wire: unconfirmed');
  });

  test('has its figures in the order in which they were reported', () => {
    const story = tell(
      [mass('3 kg', 'leak', 'wire')],
      [mass('1 kg', 'official', 'yard'), mass('2 kg', 'press', 'wire')],
    );
    expect(historiesOf(story)).toEqual([['model', ['3 kg', '1 kg', '2 kg'], '1 kg']]);
  });

  test('is empty where there are no figures', () => {
    expect(buildHistories(openStoryView(tell([])))).toEqual({ histories: [], fates: new Map() });
  });
});

describe('subjects that are one', () => {
  const same = (report: string | null): Sameness => ({
    report,
    subject: 'prototype',
    sameAs: 'model',
    basis: 'inference',
    sources: [],
  });
  const [first, second, third] = reportsOf([
    [{ ...mass('642 kg', 'leak', 'wire'), subject: 'prototype' }],
    [mass('645.8 kg', 'official', 'yard')],
    [],
  ]);
  if (!first || !second || !third) throw new Error('There are three reports.');
  const story = buildStory(inventHead(), [first, second, { ...third, samenesses: [same(third.id)] }]);

  test('share a history once a report says so, under the name of today', () => {
    expect(historiesOf(story)).toEqual([['model', ['642 kg', '645.8 kg'], '645.8 kg']]);
    expect(fatesOf(story)).toEqual([
      '642 kg leak wire: superseded by 645.8 kg official yard',
      '645.8 kg official yard: confirmed',
    ]);
  });

  test('had two until then', () => {
    const before = buildStoryAsOf(story, '2023-09-02');
    expect(historiesOf(before)).toEqual([
      ['prototype', ['642 kg'], '642 kg'],
      ['model', ['645.8 kg'], '645.8 kg'],
    ]);
    expect(fatesOf(before)[0]).toBe('642 kg leak wire: unconfirmed');
    expect(historiesOf(buildStoryAsOf(story, '2023-09-03'))).toHaveLength(1);
  });

  test('share one from the start where the story says so', () => {
    const told = buildStory(inventHead({ samenesses: [same(null)] }), [first, second]);
    expect(historiesOf(told)).toEqual([['model', ['642 kg', '645.8 kg'], '645.8 kg']]);
  });
});

describe('what holds', () => {
  const current = (...lists: Figure[][]) => {
    const [history] = buildHistories(openStoryView(tell(...lists))).histories;
    if (!history) throw new Error('There is no history.');
    return { current: nameOf(history.current), rivals: history.rivals.map(nameOf) };
  };

  test('is what the strongest basis says, of several the latest', () => {
    expect(
      current(
        [mass('642 kg', 'official', 'yard')],
        [mass('642.2 kg', 'official', 'daily')],
        [mass('650 kg', 'leak', 'wire')],
      ),
    ).toEqual({ current: '642.2 kg official daily', rivals: [] });
  });

  test('is never what has been superseded', () => {
    expect(current([mass('642 kg', 'official', 'yard')], [mass('650 kg', 'official', 'yard')])).toEqual({
      current: '650 kg official yard',
      rivals: [],
    });
  });

  test('has the others that dispute it on the same basis for rivals', () => {
    expect(
      current(
        [mass('642 kg', 'press', 'yard')],
        [mass('650 kg', 'press', 'daily')],
        [mass('660 kg', 'leak', 'wire')],
        [mass('670 kg', 'leak', 'daily')],
      ),
    ).toEqual({ current: '650 kg press daily', rivals: ['642 kg press yard'] });
  });
});

describe('in any story', () => {
  const histories = anyStory.map((story) => ({ story, ...buildHistories(openStoryView(story)) }));

  test('every figure has one fate and stands in one history, where what holds stands as well', () => {
    fc.assert(
      fc.property(histories, ({ story, histories: all, fates }) => {
        expect(new Set(all.flatMap(({ figures }) => figures))).toEqual(new Set(story.figures));
        expect(all.flatMap(({ figures }) => figures)).toHaveLength(story.figures.length);
        expect([...fates.keys()]).toHaveLength(story.figures.length);
        for (const { figures, current, rivals } of all) {
          expect(figures).toContain(current);
          expect(fates.get(current)?.standing).not.toBe('superseded');
          expect(rivals).not.toContain(current);
          for (const figure of figures) {
            const by = fates.get(figure)?.decidedBy;
            if (by) expect(figures).toContain(by);
            if (isStronger(figure.basis, current.basis))
              expect(fates.get(figure)?.standing).toBe('superseded');
          }
        }
      }),
    );
  });

  test('nothing is superseded or disputed but by another figure that is no weaker', () => {
    fc.assert(
      fc.property(histories, ({ story, fates }) => {
        const order = story.reports.map(({ id }) => id);
        for (const [figure, { standing, decidedBy }] of fates) {
          if (decidedBy === null) {
            expect(['confirmed', 'unconfirmed']).toContain(standing);
            continue;
          }
          expect(decidedBy).not.toBe(figure);
          expect(isStronger(figure.basis, decidedBy.basis)).toBe(false);
          if (standing === 'superseded')
            expect(order.indexOf(decidedBy.report)).toBeGreaterThanOrEqual(order.indexOf(figure.report));
          if (standing === 'disputed') {
            expect(decidedBy.basis).toBe(figure.basis);
            // It disputes back, unless a stronger one has confirmed it.
            const back = fates.get(decidedBy);
            expect(['disputed', 'confirmed']).toContain(back?.standing);
            expect(back?.decidedBy).not.toBeNull();
          }
        }
      }),
    );
  });

  test('the order in which a report lists its figures decides nothing, where it has one of each basis', () => {
    const listed = anyStory.map((story) => {
      const nameOfBasis = ({ property, basis }: Figure) => `${property} ${basis}`;
      const reports = story.reports.map((report) => ({
        ...report,
        figures: [...new Map(report.figures.map((figure) => [nameOfBasis(figure), figure])).values()],
      }));
      return buildStory(story, reports);
    });
    fc.assert(
      fc.property(listed, (story) => {
        const turned = story.reports.map((report) => ({ ...report, figures: report.figures.toReversed() }));
        const [there, back] = [
          buildHistories(openStoryView(story)),
          buildHistories(openStoryView(buildStory(story, turned))),
        ];
        for (const figure of story.figures) expect(back.fates.get(figure)).toEqual(there.fates.get(figure));
        const held = (all: typeof there) => new Set(all.histories.map(({ current }) => current));
        expect(held(back)).toEqual(held(there));
      }),
    );
  });

  test('a later figure changes nothing for stronger ones, nor for any of another history', () => {
    fc.assert(
      fc.property(anyStory, anyFigure, (story, figure) => {
        const last = inventReport('last', '2024-01-01', { figures: [{ ...figure, report: 'last' }] });
        const more = buildStory(story, [...story.reports, last]);
        const [before, after] = [buildHistories(openStoryView(story)), buildHistories(openStoryView(more))];
        const own = after.histories.find(({ figures }) => figures.some(({ report }) => report === 'last'));
        for (const each of story.figures) {
          const isOther = !own?.figures.includes(each);
          if (isOther || isStronger(each.basis, figure.basis))
            expect(after.fates.get(each)).toEqual(before.fates.get(each));
        }
      }),
    );
  });
});

/** How each figure of a story fares. */
const standings = (story: Story) => {
  const { fates } = buildHistories(openStoryView(story));
  return story.figures.map((figure) => fates.get(figure)?.standing);
};

describe('two equally strong figures of one report', () => {
  test('decide the same in whatever order the report lists them', () => {
    const leak = mass('642 kg', 'leak', 'wire');
    const [a, b] = [mass('642 kg', 'press', 'yard'), mass('650 kg', 'press', 'daily')];
    expect(standings(tell([leak], [b, a]))[0]).toBe(standings(tell([leak], [a, b]))[0]);
  });
  test('in any story', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const turned = story.reports.map((report) => ({ ...report, figures: report.figures.toReversed() }));
        const [there, back] = [
          buildHistories(openStoryView(story)),
          buildHistories(openStoryView(buildStory(story, turned))),
        ];
        for (const figure of story.figures)
          expect(back.fates.get(figure)?.standing).toBe(there.fates.get(figure)?.standing);
      }),
      { numRuns: 500 },
    );
  });
});

test('a figure that agrees with what holds is no rival of it', () => {
  const story = tell(
    [mass('642 kg', 'press', 'yard')],
    [mass('650 kg', 'press', 'daily')],
    [mass('642.3 kg', 'press', 'wire')],
  );
  const [history] = buildHistories(openStoryView(story)).histories;
  expect(history?.current.quantity.text).toBe('642.3 kg');
  expect(history?.rivals.map(({ quantity: { text } }) => text)).toEqual(['650 kg']);
});

test('what an official figure has confirmed is not disputed by another leak, whether the official one came before or after', () => {
  const [official, leak] = [mass('642 kg', 'official', 'yard'), mass('642 kg', 'leak', 'wire')];
  const other = mass('650 kg', 'leak', 'daily');
  expect(standings(tell([leak], [official], [other]))[0]).toBe('confirmed');
  expect(standings(tell([official], [leak], [other]))[1]).toBe('confirmed');
});

test('a publisher that comes back to its first word has not superseded it', () => {
  const story = tell(
    [mass('642 kg', 'press', 'yard')],
    [mass('650 kg', 'press', 'yard')],
    [mass('642 kg', 'press', 'yard')],
  );
  expect(standings(story)).toEqual(['unconfirmed', 'superseded', 'unconfirmed']);
});

import fc from 'fast-check';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { describe, expect, test } from 'vitest';
import { bases } from '../../../src/domain/story/basis.ts';
import { spanOf } from '../../../src/domain/dates/date-span.ts';
import { shiftDay } from '../../../src/domain/dates/iso-day.ts';
import { buildStory } from '../../../src/domain/story/story-fold.ts';
import type { Claim, NewsEvent, Outcome } from '../../../src/domain/story/story.ts';
import {
  measureMark,
  type Drawing,
  type DrawnMark,
  type OverviewModel,
} from '../../../src/models/timeline/timeline-overview.ts';
import { buildTimelineModel } from '../../../src/models/timeline/timeline.ts';
import { date, inventHead, inventReport } from '../../helpers/newsroom/invented-report.ts';
import { openEdition } from '../invented-newsroom.ts';
import { listEntries } from './timeline-entries.ts';

const edition = await openEdition();

const anyDay = fc.integer({ min: 0, max: 365 * 12 }).map((days) => shiftDay('2018-01-01', { days }));
const qualifier = fc.constantFrom('', '', '~', '?');
const anyDate = fc.oneof(
  fc.tuple(anyDay, qualifier).map(([day, sign]) => `${day}${sign}`),
  fc.tuple(anyDay, qualifier).map(([day, sign]) => `${day.slice(0, 7)}${sign}`),
  fc
    .tuple(anyDay, fc.constantFrom('', '-40', '-35', '-22~'))
    .map(([day, part]) => `${day.slice(0, 4)}${part}`),
  anyDay.map((day) => `../${day}`),
  anyDay.map((day) => `${day}/..`),
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 4000 }))
    .map(([day, days]) => `${day}~/${shiftDay(day, { days })}?`),
);
const basis = fc.constantFrom(...bases);
const anyEvent = fc.record({ on: anyDate, basis });
const anyClaim = fc.record({
  saidOn: anyDate,
  due: fc.option(anyDate),
  outcome: fc.option(fc.record({ on: anyDate, as: fc.constantFrom('met', 'missed') })),
  basis,
});

/** The timeline of a story that tells these and nothing else. */
function tell(
  events: { on: string; basis: NewsEvent['basis'] }[],
  claims: {
    saidOn: string;
    due: string | null;
    outcome: { on: string; as: string } | null;
    basis: Claim['basis'];
  }[] = [],
) {
  const report = inventReport('report', '2023-09-01', {
    events: events.map(({ on, basis }, index) => ({
      kind: 'event',
      id: `e${index}`,
      on: date(on),
      asPrinted: null,
      title: 'Invented',
      place: null,
      basis,
      sources: [],
    })),
    claims: claims.map(({ saidOn, due, basis }, index) => ({
      kind: 'claim',
      id: `c${index}`,
      statement: 'Invented.',
      by: 'A person',
      saidOn: date(saidOn),
      due: due === null ? null : date(due),
      basis,
      sources: [],
    })),
    outcomes: claims.flatMap(({ outcome, due }, index): Outcome[] =>
      outcome === null || due === null
        ? []
        : [
            {
              report: 'report',
              claim: `c${index}`,
              as: outcome.as as Outcome['as'],
              on: date(outcome.on),
              sources: [],
              note: null,
            },
          ],
    ),
  });
  return buildTimelineModel(edition, openStoryView(buildStory(inventHead(), [report])));
}

const drawings = ({ wide, narrow }: OverviewModel): Drawing[] => [wide, narrow];
const marksOf = ({ rows }: Drawing): DrawnMark[] => rows.flatMap(({ marks }) => marks);

const anyTimeline = fc
  .tuple(fc.array(anyEvent, { minLength: 3, maxLength: 25 }), fc.array(anyClaim, { maxLength: 10 }))
  .map(([events, claims]) => tell(events, claims));

describe('the picture of a timeline', () => {
  test('has one mark for each entry, in the row of its basis, the strongest first', () => {
    fc.assert(
      fc.property(anyTimeline, (model) => {
        for (const drawing of drawings(model.overview!)) {
          const told = listEntries(model).map(({ kind, id, basis }) => [`${kind}-${id}`, basis]);
          const drawn = drawing.rows.flatMap((row) => row.marks.map(({ fragment }) => [fragment, row.basis]));
          expect(drawn.toSorted()).toEqual(told.toSorted());
          const order = drawing.rows.map((row) => bases.indexOf(row.basis));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('lets no two marks of a lane overlap, and keeps every lane within its row', () => {
    fc.assert(
      fc.property(anyTimeline, ({ overview }) => {
        for (const drawing of drawings(overview!)) {
          for (const { from, to, marks } of drawing.rows) {
            for (const [index, mark] of marks.entries()) {
              expect(mark.across - drawing.size.radius).toBeGreaterThanOrEqual(from);
              expect(mark.across + drawing.size.radius).toBeLessThanOrEqual(to);
              const own = measureMark(mark, drawing.size);
              for (const other of marks.slice(0, index)) {
                if (other.across !== mark.across) {
                  expect(Math.abs(other.across - mark.across)).toBeGreaterThanOrEqual(
                    2 * drawing.size.radius,
                  );
                  continue;
                }
                const its = measureMark(other, drawing.size);
                expect(own.from > its.to || its.from > own.to).toBe(true);
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('draws each date from the place of its first day to that of its last, and later days later', () => {
    fc.assert(
      fc.property(anyTimeline, (model) => {
        const entries = new Map(listEntries(model).map((entry) => [`${entry.kind}-${entry.id}`, entry]));
        for (const drawing of drawings(model.overview!)) {
          const places = new Map<string, number>();
          for (const { fragment, date, due } of marksOf(drawing)) {
            const entry = entries.get(fragment)!;
            const drawn = [[entry.on.date, date] as const];
            if (entry.kind === 'claim' && entry.due) drawn.push([entry.due.date, due!]);
            for (const [written, span] of drawn) {
              const { first, last } = spanOf(written);
              for (const [day, at] of [
                [first ?? last, span.from],
                [last ?? first, span.to],
              ] as const) {
                expect(places.get(day!) ?? at, day!).toBe(at);
                places.set(day!, at);
              }
              expect([span.start === 'open', span.end === 'open']).toEqual([first === null, last === null]);
            }
          }
          const inOrder = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, at]) => at);
          expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
          expect(inOrder[0]).toBeGreaterThanOrEqual(0);
          expect(inOrder.at(-1)).toBeLessThanOrEqual(drawing.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('tells sharp ends from vague and open ones', () => {
    const { overview } = tell([
      { on: '2023-07-05', basis: 'press' },
      { on: '2023-07-11~/2023-07-20', basis: 'press' },
      { on: '2023-07?', basis: 'press' },
      { on: '../2023-08', basis: 'press' },
      { on: '2023-08/..', basis: 'press' },
    ]);
    const ends = new Map(
      marksOf(overview!.wide).map(({ fragment, date }) => [fragment, [date.start, date.end]]),
    );
    expect([0, 1, 2, 3, 4].map((index) => ends.get(`event-e${index}`))).toEqual([
      ['sharp', 'sharp'],
      ['vague', 'sharp'],
      ['vague', 'vague'],
      ['open', 'sharp'],
      ['sharp', 'open'],
    ]);
  });

  test('places the outcome of a forecast on the day by which it had come about', () => {
    const { overview } = tell(
      [
        { on: '2023-07-05', basis: 'press' },
        { on: '2024-03-31', basis: 'press' },
      ],
      [{ saidOn: '2023-08-23', due: '2024-40', outcome: { on: '2024-03', as: 'met' }, basis: 'on-record' }],
    );
    const marks = marksOf(overview!.wide);
    const { due } = marks.find(({ fragment }) => fragment === 'claim-c0')!;
    const last = marks.find(({ fragment }) => fragment === 'event-e1')!;
    expect(due!.outcome).toEqual({ at: last.date.from, as: 'met' });
    expect(due!.from).toBeLessThan(last.date.from);
  });

  test('is left out where there are fewer than three entries', () => {
    const two = [1, 2].map((day) => ({ on: `2023-07-0${day}`, basis: 'press' as const }));
    expect(tell([]).overview).toBeNull();
    expect(tell(two).overview).toBeNull();
    expect(tell([...two, ...two]).overview).not.toBeNull();
  });
});

describe('the list of a timeline', () => {
  test('stands by the year and month of the first day, in order', () => {
    fc.assert(
      fc.property(anyTimeline, ({ years }) => {
        const parts = years.flatMap(({ months }) => months.map(({ first }) => first));
        expect(parts).toEqual([...new Set(parts)].sort());
        for (const { first, count, months } of years) {
          expect(months.flatMap(({ entries }) => entries).length).toBe(count);
          expect(months.every((month) => month.first.startsWith(first.slice(0, 4)))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('names a month where something lies within it', () => {
    const { years } = tell([
      { on: '2022', basis: 'press' },
      { on: '2023', basis: 'press' },
      { on: '2023-01-05', basis: 'press' },
      { on: '2024-05', basis: 'press' },
      { on: '2024-06-30/2024-07-01', basis: 'press' },
    ]);
    expect(years.flatMap(({ months }) => months.map(({ first, isNamed }) => [first, isNamed]))).toEqual([
      ['2022-01-01', false],
      ['2023-01-01', true],
      ['2024-05-01', true],
      ['2024-06-01', false],
    ]);
  });
});

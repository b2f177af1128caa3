import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDay } from '../../../src/domain/dates/iso-day.ts';
import { buildTimeScale } from '../../../src/models/timeline/time-scale.ts';

const shape = { length: 600, room: { year: 34, month: 28 } };
const days = fc.array(
  fc.integer({ min: 0, max: 365 * 60 }).map((count) => shiftDay('1990-01-01', { days: count })),
  { minLength: 1, maxLength: 40 },
);

function scaleOf(told: string[], reached: string[] = told, form = shape) {
  const sorted = [...told, ...reached].sort();
  return buildTimeScale(told, { first: sorted[0]!, last: sorted.at(-1)! }, form);
}

describe('a scale of time', () => {
  test('keeps the order of days, within its length', () => {
    fc.assert(
      fc.property(days, days, (told, reached) => {
        const { at } = scaleOf(told, reached);
        const places = [...told, ...reached].sort().map(at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThanOrEqual(600);
      }),
    );
  });

  test('begins with the month of the first day and ends with that of the last', () => {
    const { at } = scaleOf(['2023-03-15', '2023-05-02']);
    expect([at('2023-03-01'), at('2023-06-01')]).toEqual([0, 600]);
    expect([at('2000-01-01'), at('2050-01-01')]).toEqual([0, 600]);
  });

  test('gives a month a part, and another for each day told in it', () => {
    const { at } = scaleOf(['2023-03-15', '2023-05-02', '2023-05-30']);
    // Two parts, one and three: a part is 100 units.
    expect([at('2023-04-01'), at('2023-05-01')]).toEqual([200, 300]);
  });

  test('folds years in which nothing is told, ten parts wide at most', () => {
    const { at, ticks } = scaleOf(['2020-12-05', '9999-01-01']);
    // Two parts for each of the months told, ten for what lies between.
    const part = 600 / 14;
    expect([at('2021-01-01'), at('9999-01-01')]).toEqual([2 * part, 12 * part].map(Math.round));
    expect(ticks.map(({ day, kind }) => [day, kind])).toEqual([
      ['2020-12-01', 'year'],
      ['2021-01-01', 'year'],
      ['9998-01-01', 'year'],
      ['9999-01-01', 'year'],
    ]);
  });

  test('names no two ticks that would take the same room', () => {
    fc.assert(
      fc.property(days, days, (told, reached) => {
        const named = scaleOf(told, reached).ticks.filter(({ isNamed }) => isNamed);
        for (const [index, tick] of named.slice(1).entries()) {
          const before = named[index]!;
          expect(tick.at - before.at).toBeGreaterThanOrEqual(shape.room[before.kind]);
        }
        expect(named.length).toBeGreaterThan(0);
      }),
    );
  });

  test.each(['0000-01-01', '9999-12-31'])('reaches %s', (day) => {
    const { at } = scaleOf([day]);
    expect(at(day)).toBeGreaterThanOrEqual(0);
    expect(at(day)).toBeLessThanOrEqual(600);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import { spanOf } from '../../../src/domain/dates/date-span.ts';
import { countDays } from '../../../src/domain/dates/day-count.ts';
import { judgeTimeliness, type Timeliness } from '../../../src/domain/story/forecast.ts';
import { daysBetween, shiftDay, type IsoDay } from '../../../src/domain/dates/iso-day.ts';
import { date } from '../../helpers/newsroom/invented-report.ts';

describe('countDays', () => {
  const count = (from: string, to: string) => countDays(date(from), date(to));

  test('of two days is one number', () => {
    expect(count('2023-05-24', '2024-03-28')).toEqual({ least: 309, most: 309 });
    expect(count('2024-02-28', '2024-03-01')).toEqual({ least: 2, most: 2 });
    expect(count('2024-03-28', '2024-03-28')).toEqual({ least: 0, most: 0 });
  });

  test.each([
    ['2023-07', '2023-08-31', 31, 61],
    ['2023-08-31', '2023-10', 31, 61],
    ['2023-07', '2023-09', 32, 91],
    ['2023-07-11/2023-07-20', '2023-08-01', 12, 21],
    ['2023', '2024-40', 1, 546],
    ['2023-24', '2024-03-01', 1, 91],
    // What may be one day may be none apart.
    ['2023-07', '2023-07', 0, 30],
    ['2023-07', '2023-07-10', 0, 9],
  ])('from %s to %s is at least %i and at most %i', (from, to, least, most) => {
    expect(count(from, to)).toEqual({ least, most });
  });

  test.each([
    ['../2023', '2024'],
    ['2023/..', '2024'],
    ['2023', '../2024'],
    ['2023', '2024/..'],
  ])('from %s to %s has no bound', (from, to) => {
    expect(count(from, to)).toBeNull();
  });
});

describe('judgeTimeliness', () => {
  const judge = (window: string, on: string) => judgeTimeliness(date(window), date(on));

  test.each<[string, string, Timeliness]>([
    ['2024-40', '2023-12-31', { kind: 'early', days: { least: 1, most: 1 } }],
    ['2024-40', '2024-01-01', { kind: 'in-window', beforeEnd: { least: 181, most: 181 } }],
    ['2024-40', '2024-03-28', { kind: 'in-window', beforeEnd: { least: 94, most: 94 } }],
    ['2024-40', '2024-06-30', { kind: 'in-window', beforeEnd: { least: 0, most: 0 } }],
    ['2024-40', '2024-07-01', { kind: 'late', days: { least: 1, most: 1 } }],
    ['2024-40', '2023-12', { kind: 'early', days: { least: 1, most: 31 } }],
    ['2024-40', '2024-06', { kind: 'in-window', beforeEnd: { least: 0, most: 29 } }],
    ['2024-40', '2024-07', { kind: 'late', days: { least: 1, most: 31 } }],
    ['2024-40', '2024', { kind: 'unclear' }],
    ['2024-40', '2024-06/2024-07', { kind: 'unclear' }],
    ['2024-40', '2024-06/..', { kind: 'unclear' }],
    ['2024-40', '../2023', { kind: 'early', days: null }],
    ['2024-40', '2024-08/..', { kind: 'late', days: null }],
    ['2024/..', '2023-12-30', { kind: 'early', days: { least: 2, most: 2 } }],
    ['2024/..', '2099', { kind: 'in-window', beforeEnd: null }],
    ['../2024', '1999-12-31', { kind: 'in-window', beforeEnd: { least: 9132, most: 9132 } }],
    ['../2024', '../2023', { kind: 'in-window', beforeEnd: null }],
    ['../2024', '2025-01-01', { kind: 'late', days: { least: 1, most: 1 } }],
    ['../2024', '2024-12/..', { kind: 'unclear' }],
    ['2024-03-28', '2024-03-28', { kind: 'in-window', beforeEnd: { least: 0, most: 0 } }],
  ])('of what was due %s and came %s', (window, on, expected) => {
    expect(judge(window, on)).toEqual(expected);
  });
});

const two = (number: number) => String(number).padStart(2, '0');
/** A plain form within three years. */
const point = fc
  .record({
    year: fc.integer({ min: 2023, max: 2025 }),
    form: fc.nat({ max: 4 }),
    part: fc.nat(),
    day: fc.nat(),
  })
  .map(({ year, form, part, day }) => {
    const month = `${year}-${two((part % 12) + 1)}`;
    const parts = [`${year}-${40 + (part % 2)}`, `${year}-${33 + (part % 4)}`];
    return [`${month}-${two((day % 28) + 1)}`, month, `${year}`, ...parts][form] ?? month;
  });
const anyDate = fc.tuple(point, point, fc.nat({ max: 5 })).map(([a, b, form]): CalendarDate => {
  const first = (text: string) => spanOf(date(text)).first ?? '';
  const last = (text: string) => spanOf(date(text)).last ?? '';
  if (form === 0) return date(`../${a}`);
  if (form === 1) return date(`${a}/..`);
  if (form <= 3 && first(a) <= last(b)) return date(`${a}/${b}`);
  return date(a);
});

/** A date, and a day on which it may have been in truth. */
const dateWithDay = fc.tuple(anyDate, fc.nat({ max: 2000 })).map(([on, offset]) => {
  const { first, last } = spanOf(on);
  if (first === null) return { on, day: shiftDay(last ?? '', { days: -offset }) };
  const length = last === null ? offset : daysBetween(first, last);
  return { on, day: shiftDay(first, { days: offset % (length + 1) }) };
});

const isClosed = (on: CalendarDate) => !on.edtf.includes('..');

describe('for any dates, and any days on which they may have been', () => {
  test('the days between are no fewer than the least and no more than the most', () => {
    fc.assert(
      fc.property(dateWithDay, dateWithDay, (one, other) => {
        const [from, to] = one.day <= other.day ? [one, other] : [other, one];
        const count = countDays(from.on, to.on);
        expect(count !== null).toBe(isClosed(from.on) && isClosed(to.on));
        if (count) expectWithin(daysBetween(from.day, to.day), count);
      }),
      { numRuns: 500 },
    );
  });

  test('what is said of the time is so, with the days, and nothing is said only where it may be otherwise', () => {
    fc.assert(
      fc.property(anyDate, dateWithDay, (window, came) => {
        const said = judgeTimeliness(window, came.on);
        const { first, last } = spanOf(window);
        const kindOn = (day: IsoDay) =>
          first !== null && day < first ? 'early' : last !== null && day > last ? 'late' : 'in-window';
        const own = spanOf(came.on);
        const [earliest, latest] = [own.first ?? '0001-01-01', own.last ?? '9999-12-31'];
        expect(said.kind).toBe(kindOn(earliest) === kindOn(latest) ? kindOn(came.day) : 'unclear');
        if (said.kind === 'unclear') return;
        const bound = said.kind === 'early' ? first : last;
        const count = said.kind === 'in-window' ? said.beforeEnd : said.days;
        expect(count !== null).toBe(isClosed(came.on) && bound !== null);
        if (count && bound !== null) expectWithin(Math.abs(daysBetween(came.day, bound)), count);
      }),
      { numRuns: 500 },
    );
  });
});

function expectWithin(days: number, { least, most }: { least: number; most: number }): void {
  expect(days).toBeGreaterThanOrEqual(least);
  expect(days).toBeLessThanOrEqual(most);
}

describe('a count of days', () => {
  test.each([
    ['2024-05-24~', '2024-05-23'],
    ['2024-05~', '2024-04-15'],
    ['2024-24', '2024-01-15'],
  ])('never has a least over the most: %s to %s', (from, to) => {
    const count = countDays(date(from), date(to));
    if (count) expect(count.least).toBeLessThanOrEqual(count.most);
  });
});

describe('a window that is about then', () => {
  test('is not called late while a claim due in it is still pending', () => {
    expect(judgeTimeliness(date('2024-40~'), date('2024-09-15'))).toEqual({ kind: 'unclear' });
    expect(judgeTimeliness(date('2024-40'), date('2024-07-01~'))).toEqual({ kind: 'unclear' });
  });
});

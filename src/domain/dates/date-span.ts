import type { CalendarDate, DatePoint } from './date-point.ts';
import { isoDay, lastDayOfMonth, shiftDay } from './iso-day.ts';
import type { IsoDay } from './iso-day.ts';

/** First and last day, both included; `null` is an open end. */
export interface DaySpan {
  first: IsoDay | null;
  last: IsoDay | null;
}

/**
 * The days a date covers as written. Seasons are those of the northern hemisphere by whole months, spring from 1 March and
 * winter from 1 December to the end of the next February: EDTF leaves a season's days open, and whole months are what a
 * newsroom's "this summer" and the weather services (WMO) go by.
 */
export function spanOf(date: CalendarDate): DaySpan {
  return span(date, spanOfPoint);
}

/**
 * The days a date could mean, for finding contradictions: a date is at fault only where no reading of it fits. A `~` or `?`
 * point is therefore widened by its own length on each side, and a season holds each reading of it: by whole months or by
 * equinox and solstice, and the winter of a year as the one that begins in it or the one that ends in it.
 */
export function possibleSpanOf(date: CalendarDate): DaySpan {
  return span(date, possibleSpanOfPoint);
}

interface PointSpan {
  first: IsoDay;
  last: IsoDay;
}

function span(date: CalendarDate, spanOfEnd: (point: DatePoint) => PointSpan): DaySpan {
  if (date.kind === 'point') return spanOfEnd(date.point);
  return {
    first: date.from === null ? null : spanOfEnd(date.from).first,
    last: date.to === null ? null : spanOfEnd(date.to).last,
  };
}

function spanOfPoint({ precision, year, part, day }: DatePoint): PointSpan {
  const number = part ?? 1;
  if (precision === 'day') {
    const only = isoDay(year, number, day ?? 1);
    return { first: only, last: only };
  }
  const months = monthsIn[precision];
  // Seasons begin with spring in March; winter, months 12 to 14, runs into the next year.
  const firstMonth = precision === 'season' ? 3 * number : months * (number - 1) + 1;
  return { first: isoDay(year, firstMonth, 1), last: lastDayOfMonth(year, firstMonth + months - 1) };
}

function possibleSpanOfPoint(point: DatePoint): PointSpan {
  const { first, last } = point.precision === 'season' ? anySeason(point) : spanOfPoint(point);
  if (!point.approximate && !point.uncertain) return { first, last };
  if (point.precision === 'day') {
    return { first: shiftDay(first, { days: -1 }), last: shiftDay(last, { days: 1 }) };
  }
  // The day after the last is shifted, and one day taken off: the last day of February is not a month from that of March.
  const months = monthsIn[point.precision];
  return {
    first: shiftDay(first, { months: -months }),
    last: shiftDay(last, { days: 1 }, { months }, { days: -1 }),
  };
}

// The latest days on which the next equinox or solstice falls, in UTC: 21 March, 22 June, 24 September, 23 December.
function anySeason(season: DatePoint): PointSpan {
  const { year, part } = season;
  if (part === 4) return { first: isoDay(year - 1, 12, 1), last: isoDay(year + 1, 3, 21) };
  const { first } = spanOfPoint(season);
  if (part === 1) return { first, last: isoDay(year, 6, 22) };
  return { first, last: part === 2 ? isoDay(year, 9, 24) : isoDay(year, 12, 23) };
}

const monthsIn = { month: 1, quarter: 3, season: 3, 'half-year': 6, year: 12 } as const;

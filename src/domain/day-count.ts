import type { CalendarDate } from './calendar-date.ts';
import { possibleSpanOf, spanOf, type DaySpan } from './date-span.ts';
import { daysBetween } from './iso-day.ts';

/** A number of days that imprecise dates may leave open: at least so many and at most so many. */
export interface DayCount {
  least: number;
  most: number;
}

/** The days from one date to another, as far as the two are known; null where an open end leaves them without bound. */
export function countDays(from: CalendarDate, to: CalendarDate): DayCount | null {
  return countBetween(spanOf(from), spanOf(to));
}

/** When something came about, held against the window in which it was to. */
export type Timeliness =
  | { kind: 'early'; days: DayCount | null }
  | { kind: 'late'; days: DayCount | null }
  /** Within the window; `beforeEnd` are the days that were left. */
  | { kind: 'in-window'; beforeEnd: DayCount | null }
  /** The dates leave it open. */
  | { kind: 'unclear' };

/** Whether a date lies before, in or after a window, by how many days. */
export function judgeTimeliness(window: CalendarDate, on: CalendarDate): Timeliness {
  const due = spanOf(window);
  const may = possibleSpanOf(window);
  const came = possibleSpanOf(on);
  // Where the window itself is about then, it begins and ends somewhere between what is written and what that may mean.
  const begin = { first: may.first, last: due.first };
  const end = { first: due.last, last: may.last };
  if (begin.first !== null && came.last !== null && came.last < begin.first)
    return { kind: 'early', days: countBetween(came, begin) };
  if (end.last !== null && came.first !== null && came.first > end.last)
    return { kind: 'late', days: countBetween(end, came) };
  const begins = begin.last === null || (came.first !== null && came.first >= begin.last);
  const ends = end.first === null || (came.last !== null && came.last <= end.first);
  return begins && ends ? { kind: 'in-window', beforeEnd: countBetween(came, end) } : { kind: 'unclear' };
}

function countBetween(from: DaySpan, to: DaySpan): DayCount | null {
  if (from.first === null || from.last === null || to.first === null || to.last === null) return null;
  const most = daysBetween(from.first, to.last);
  return most < 0 ? null : { least: Math.max(0, daysBetween(from.last, to.first)), most };
}

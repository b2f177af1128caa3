import type { CalendarDate } from './calendar-date.ts';
import { spanOf, type DaySpan } from './date-span.ts';
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

/** The days between two dates that lie somewhere in these spans; null where one has an open end, or where the second is certainly first. */
export function countBetween(from: DaySpan, to: DaySpan): DayCount | null {
  if (from.first === null || from.last === null || to.first === null || to.last === null) return null;
  const most = daysBetween(from.first, to.last);
  return most < 0 ? null : { least: Math.max(0, daysBetween(from.last, to.first)), most };
}

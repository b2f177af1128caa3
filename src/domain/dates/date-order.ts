import type { CalendarDate } from './calendar-date.ts';
import { possibleSpanOf, spanOf } from './date-span.ts';

/** Whether every day that `a` could mean is before every day that `b` could mean. */
export function isCertainlyBefore(a: CalendarDate, b: CalendarDate): boolean {
  const { last } = possibleSpanOf(a);
  const { first } = possibleSpanOf(b);
  return last !== null && first !== null && last < first;
}

/** Whether every day that `a` could mean is after every day that `b` could mean. */
export function isCertainlyAfter(a: CalendarDate, b: CalendarDate): boolean {
  return isCertainlyBefore(b, a);
}

/**
 * The order of a timeline, total: by first day as written, then by last day, so that a day stands before the month that
 * begins with it, then by the text. What has no start is placed at its end, the one day that it names; what has no end comes last.
 */
export function compareCalendarDates(a: CalendarDate, b: CalendarDate): number {
  const ofA = spanOf(a);
  const ofB = spanOf(b);
  return (
    compareText(ofA.first ?? ofA.last ?? '', ofB.first ?? ofB.last ?? '') ||
    compareText(ofA.last ?? afterEveryDay, ofB.last ?? afterEveryDay) ||
    compareText(a.edtf, b.edtf)
  );
}

const afterEveryDay = 'open';

// By code units, never by locale: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

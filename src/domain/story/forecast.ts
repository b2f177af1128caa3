import type { CalendarDate } from '../dates/calendar-date.ts';
import { possibleSpanOf, spanOf } from '../dates/date-span.ts';
import { countBetween, type DayCount } from '../dates/day-count.ts';
import type { IsoDay } from '../dates/iso-day.ts';

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

/** The day with which a window is certainly over, if that was before today; null while it may still be open. */
export function findEnded(window: CalendarDate, today: IsoDay): IsoDay | null {
  const { last } = possibleSpanOf(window);
  return last !== null && last < today ? last : null;
}

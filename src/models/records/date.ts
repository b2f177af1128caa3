import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { spanOf, type DaySpan } from '../../domain/dates/date-span.ts';
import { daysBetween } from '../../domain/dates/iso-day.ts';

/** A date with the days that it covers. */
export interface DateModel {
  date: CalendarDate;
  /** Null for a single day. `days` counts both ends; null where one is open. */
  span: (DaySpan & { days: number | null }) | null;
}

/** A date, as exact as it was written. */
export function buildDate(date: CalendarDate): DateModel {
  const { first, last } = spanOf(date);
  if (first === last) return { date, span: null };
  const days = first === null || last === null ? null : daysBetween(first, last) + 1;
  return { date, span: { first, last, days } };
}

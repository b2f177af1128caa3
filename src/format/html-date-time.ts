import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** The value for `<time datetime>`, or `undefined` where HTML allows none: it knows plain days, months and years from 0001. */
export function htmlDateTime(date: CalendarDate): string | undefined {
  if (date.kind === 'interval') return undefined;
  const { precision, year, approximate, uncertain } = date.point;
  if (approximate || uncertain || year === 0) return undefined;
  return precision === 'day' || precision === 'month' || precision === 'year' ? date.edtf : undefined;
}

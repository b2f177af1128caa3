import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { DaySpan } from '../domain/dates/date-span.ts';
import { formatDaySpan } from './date.ts';

/** The days that a quarter, a half-year or a season covers, in brackets; nothing for days, months and years, which name their own. */
export function formatCoveredDays(
  { date, span }: { date: CalendarDate; span: DaySpan | null },
  style: { language: string },
): string {
  const ends = date.kind === 'point' ? [date.point] : [date.from, date.to];
  const saysMore = ends.some((end) => end && !['day', 'month', 'year'].includes(end.precision));
  return saysMore && span ? `(${formatDaySpan(span, style)})` : '';
}

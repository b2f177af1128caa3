import { escapeAttribute, escapeUTF8 } from 'entities';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { formatCalendarDate } from '../../format/date.ts';
import { htmlDateTime } from '../../format/html-date-time.ts';

/** A date in words, with what machines read of it: as text, since lists have hundreds of them. */
export function writeDate(date: CalendarDate, language: string): string {
  const words = escapeUTF8(formatCalendarDate(date, { language }));
  const dateTime = htmlDateTime(date);
  return dateTime === undefined
    ? `<span data-edtf="${escapeAttribute(date.edtf)}">${words}</span>`
    : `<time datetime="${escapeAttribute(dateTime)}">${words}</time>`;
}

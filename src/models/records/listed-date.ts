import { parseCalendarDate, type CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Parsed } from '../../domain/text/parsed.ts';
import { parseTimestamp, type Timestamp } from '../../domain/dates/timestamp.ts';

/** The date of a listing, which holds it as its EDTF text. */
export function readDate(text: string): CalendarDate {
  return valueOf(parseCalendarDate(text), text);
}

/** The time of a listing, which holds it as it was written. */
export function readTimestamp(text: string): Timestamp {
  return valueOf(parseTimestamp(text), text);
}

function valueOf<Value>(parsed: Parsed<Value>, text: string): Value {
  if (!parsed.ok) throw new Error(`"${text}" is no text of a listing.`);
  return parsed.value;
}

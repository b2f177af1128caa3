import { parseCalendarDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { parseInstant } from './instant.ts';
import type { IsoDay } from './iso-day.ts';
import { memoize } from '../text/memoize.ts';
import type { Parsed } from '../text/parsed.ts';
import { quoted } from '../text/quoted.ts';

/** When something was published: a whole day, or an instant (`at` in UTC, `2023-08-31T01:00:00Z`) with the offset it was written with. */
export type Timestamp =
  | { kind: 'date'; text: string; on: CalendarDate }
  | { kind: 'instant'; text: string; at: string; offset: string };

/** A full, unqualified day (`2023-08-31`) or an instant with its offset (`2023-08-31T09:00+08:00`), or why the text is neither. */
export function parseTimestamp(text: string): Parsed<Timestamp, 'date/invalid'> {
  const looksLikeInstant = /^\d{4}-\d\d-\d\d[Tt\s]\s*\d/.test(text);
  if (looksLikeInstant) {
    const instant = parseInstant(text);
    return instant.ok ? { ok: true, value: { kind: 'instant', text, ...instant.value } } : instant;
  }
  const date = parseCalendarDate(text);
  if (!date.ok || isPlainDay(date.value)) {
    return date.ok ? { ok: true, value: { kind: 'date', text, on: date.value } } : date;
  }
  const day = /^(\d{4}-\d\d-\d\d)[~?]$/.exec(text)?.[1];
  const fix = day === undefined ? 'write the day, as in `2023-08-31`' : `write \`${day}\``;
  const message = `${quoted(text)} is not one certain day; ${fix}, or an instant such as \`2023-08-31T09:00+08:00\``;
  const problem = { rule: 'date/invalid' as const, message, offset: 0, length: text.length };
  return { ok: false, problems: [day === undefined ? problem : { ...problem, suggestion: day }] };
}

/** When it begins, in milliseconds since 1970 UTC: a day begins with its first moment in the IANA time zone, which is not 00:00 everywhere. */
export function beginOf(timestamp: Timestamp, timeZone: string): number {
  if (timestamp.kind === 'instant') return Temporal.Instant.from(timestamp.at).epochMilliseconds;
  return beginOfDay(timestamp.text, timeZone);
}

/** When a day begins in the time zone, likewise. */
export function beginOfDay(day: IsoDay, timeZone: string): number {
  return beginOfZonedDay(`${timeZone} ${day}`);
}

/** Asked again and again for the same days of one zone. */
const beginOfZonedDay = memoize((zoneAndDay) => {
  const [timeZone = '', day = ''] = zoneAndDay.split(' ');
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
});

/** The calendar day it falls on in the IANA time zone; a bare date is that day everywhere. */
export function dayOf(timestamp: Timestamp, timeZone: string): IsoDay {
  if (timestamp.kind === 'date') return timestamp.text;
  return Temporal.Instant.from(timestamp.at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** Whether it is the name of a time zone in the IANA database, in any case; an offset such as `+08:00` is none, as it knows no summer time. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    // Not by Intl alone: it knows names such as CST, which mean several zones and which Temporal refuses.
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

function isPlainDay(date: CalendarDate): boolean {
  return (
    date.kind === 'point' &&
    date.point.precision === 'day' &&
    !date.point.approximate &&
    !date.point.uncertain
  );
}

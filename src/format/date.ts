import type { CalendarDate, DatePoint } from '../domain/dates/calendar-date.ts';
import { spanOf, type DaySpan } from '../domain/dates/date-span.ts';
import type { Reach } from '../domain/dates/reach.ts';
import type { IsoDay, IsoMonth } from '../domain/dates/iso-day.ts';
import { memoize, memoizeBy } from '../domain/text/memoize.ts';
import { dayOf } from '../domain/dates/timestamp.ts';
import type { Timestamp } from '../domain/dates/timestamp.ts';
import { formatDay, formatDayAndTime, formatDayRange, formatMonth, formatTime } from './date-formatter.ts';
import { findDatePhrases } from './date-phrases.ts';
import type { DatePhrases } from '../words/date-phrases.ts';

/** How the site writes dates: its BCP 47 language, and the IANA zone in which instants fall on a day; calendar dates need no zone. */
export interface DateStyle {
  language: string;
  timeZone?: string;
}

/** `5 July 2023`: the day in the site's language. */
export function formatIsoDay(day: IsoDay, { language }: DateStyle): string {
  return formatDay(day, 'day', language);
}

/** `Wednesday, 5 July 2023`: the day with its weekday in the site's language. */
export function formatWeekday(day: IsoDay, { language }: DateStyle): string {
  return formatDay(day, 'weekday', language);
}

/** `July 2023`: the month in the site's language. */
export function formatIsoMonth(month: IsoMonth, { language }: DateStyle): string {
  return formatDay(`${month}-01`, 'month', language);
}

/** `2023`: the year of a day, in the site's language. */
export function formatYear(day: IsoDay, { language }: DateStyle): string {
  return yearsIn(language)(day.slice(0, 4));
}

/** `August`, or `Aug`: the month of a day. */
export function formatMonthName(day: IsoDay, width: 'long' | 'short', { language }: DateStyle): string {
  return formatMonth(day, width, language);
}

/**
 * The date in the site's language, as exact as it was written: `about 11–20 July 2023`, `from July 2023`. The EDTF text
 * itself in a language whose words for it we do not have.
 */
export function formatCalendarDate(date: CalendarDate, { language }: DateStyle): string {
  return calendarDatesIn(language)(date);
}

/** `1–23 August 2023`: the days from one to another; `from …` or `until …` where one end is open. */
export function formatDaySpan(span: DaySpan, { language }: DateStyle): string {
  return daySpansIn(language)(span);
}

/** `July 2023 – May 2024`: from when to when, as exactly as that is known. */
export function formatReach({ first, last, exactTo }: Reach, { language }: DateStyle): string {
  return formatDayRange(first, last, exactTo, language);
}

/** `July 2023` and `May 2024`: the two ends of that by themselves. */
export function formatReachEnds(
  { first, last, exactTo }: Reach,
  { language }: DateStyle,
): { from: string; to: string } {
  return { from: formatDay(first, exactTo, language), to: formatDay(last, exactTo, language) };
}

/** `31 August 2023`, or `31 August 2023, 09:00 GMT+8` for an instant, in the site's time zone. */
export function formatTimestamp(timestamp: Timestamp, { language, timeZone }: Required<DateStyle>): string {
  return timestampsIn(language)(timeZone)(timestamp);
}

// One date stands on many pages: on every view of its story, and in several places of each.
const calendarDatesIn = memoize((language) => {
  const words: Words = { language, phrases: findDatePhrases(language) };
  return memoizeBy(
    (date: CalendarDate) => date.edtf,
    (date) =>
      date.kind === 'point'
        ? (formatEnd(date.point, words, 'alone') ?? date.edtf)
        : (formatInterval(date.from, date.to, words) ?? date.edtf),
  );
});

const yearsIn = memoize((language) => memoize((year) => formatDay(`${year}-01-01`, 'year', language)));

const daySpansIn = memoize((language) =>
  memoizeBy(
    ({ first, last }: DaySpan) => `${first ?? ''}/${last ?? ''}`,
    (span) => putDaySpan(span, language),
  ),
);

const timestampsIn = memoize((language) =>
  memoize((timeZone) =>
    memoizeBy(
      (timestamp: Timestamp) => timestamp.text,
      (timestamp) => putTimestamp(timestamp, language, timeZone),
    ),
  ),
);

function putDaySpan({ first, last }: DaySpan, language: string): string {
  if (first !== null && last !== null) return formatDayRange(first, last, 'day', language);
  const day = first ?? last;
  if (day === null) return '';
  const phrases = findDatePhrases(language);
  const words = formatDay(day, 'day', language);
  if (phrases === undefined) return first === null ? `–${words}` : `${words}–`;
  return first === null ? phrases.until(words) : phrases.from(words);
}

function putTimestamp(timestamp: Timestamp, language: string, timeZone: string): string {
  const day = formatDay(dayOf(timestamp, timeZone), 'day', language);
  if (timestamp.kind === 'date') return day;
  const phrases = findDatePhrases(language);
  if (phrases === undefined) return formatDayAndTime(timestamp.at, language, timeZone);
  const { time, zone } = formatTime(timestamp.at, language, timeZone);
  return phrases.dayAndTime(day, `${time} ${zone}`);
}

interface Words {
  language: string;
  phrases: DatePhrases | undefined;
}

function formatInterval(from: DatePoint | null, to: DatePoint | null, words: Words): string | undefined {
  const { phrases } = words;
  if (from !== null && to !== null) return formatRange(from, to, words);
  const end = from ?? to;
  if (end === null || phrases === undefined) return undefined;
  const date = formatEnd(end, words, 'within');
  if (date === undefined) return undefined;
  return from === null ? phrases.until(date) : phrases.from(date);
}

function formatRange(from: DatePoint, to: DatePoint, words: Words): string | undefined {
  if (from.approximate === to.approximate && from.uncertain === to.uncertain) {
    return qualify(formatPlainRange(from, to, words), from, words.phrases);
  }
  if (!from.approximate && !from.uncertain && !to.approximate) {
    const plain = formatPlainRange(from, to, words);
    return plain === undefined ? plain : words.phrases?.endUncertain(plain);
  }
  return joinRange(formatEnd(from, words, 'alone'), formatEnd(to, words, 'alone'), words);
}

function formatPlainRange(from: DatePoint, to: DatePoint, words: Words): string | undefined {
  const { precision } = from;
  const hasIntlRange = precision === 'day' || precision === 'month' || precision === 'year';
  if (hasIntlRange && to.precision === precision && words.phrases?.prefersOwnRange !== true) {
    return formatDayRange(firstDay(from), firstDay(to), precision, words.language);
  }
  return joinRange(formatPlain(from, words), formatPlain(to, words), words);
}

function joinRange(from: string | undefined, to: string | undefined, { phrases }: Words): string | undefined {
  if (from === undefined || to === undefined || from === to) return from === to ? from : undefined;
  return phrases?.range(from, to);
}

/** One date with its qualifier; `within` where words of a phrase stand before it. */
function formatEnd(point: DatePoint, words: Words, place: 'alone' | 'within'): string | undefined {
  const plain = formatPlain(point, words);
  const isAlone = place === 'alone' && !point.approximate;
  const date =
    plain === undefined || isAlone ? plain : (words.phrases?.within?.(plain, point.precision) ?? plain);
  return qualify(date, point, words.phrases);
}

function qualify(
  date: string | undefined,
  point: DatePoint,
  phrases: DatePhrases | undefined,
): string | undefined {
  const { approximate, uncertain } = point;
  if (date === undefined || (!approximate && !uncertain)) return date;
  if (phrases === undefined) return undefined;
  const told = approximate ? phrases.about(date) : date;
  return uncertain ? phrases.uncertain(told) : told;
}

function formatPlain(point: DatePoint, { language, phrases }: Words): string | undefined {
  const { precision, year } = point;
  const number = point.part ?? 1;
  switch (precision) {
    case 'day':
    case 'month':
    case 'year':
      return formatDay(firstDay(point), precision, language);
    case 'quarter':
      return phrases?.quarter(number, year) ?? formatMonths(point, language);
    case 'half-year':
      return phrases?.halfYear(number, year) ?? formatMonths(point, language);
    case 'season':
      // No months here: EDTF leaves open which a season has.
      return phrases?.season(number, year);
  }
}

function formatMonths(point: DatePoint, language: string): string {
  const { first, last } = spanOfPoint(point);
  return formatDayRange(first, last, 'month', language);
}

function firstDay(point: DatePoint): IsoDay {
  return spanOfPoint(point).first;
}

function spanOfPoint(point: DatePoint): { first: IsoDay; last: IsoDay } {
  const { first, last } = spanOf({ edtf: '', kind: 'point', point });
  return { first: first ?? '', last: last ?? '' };
}

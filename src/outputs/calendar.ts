import { ICalCalendar, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { formatCalendarDate } from '../format/date.ts';
import type { CalendarEntry, CalendarModel } from '../models/timeline/calendar.ts';
import { getWords } from '../words/get-words.ts';
import { foldLines } from './fold-lines.ts';

/**
 * An iCalendar of whole days (RFC 5545). An entry is as wide as its date; STATUS says whether it is confirmed, on one certain day.
 * A date with an open end is at the day that is known, and its summary says so. DTSTAMP is when a report last changed the entry: without a
 * METHOD it means that (3.8.7.2).
 */
export function buildCalendar(model: CalendarModel): string {
  const { title, description, url, language, entries } = model;
  const calendar = new ICalCalendar({
    prodId: { company: 'Dateline', product: 'Timeline', language: language.toUpperCase() },
    // The library escapes these nowhere.
    name: escapeText(title),
    description: escapeText(description),
    url,
  });
  const [head = ''] = calendar.toString().split('END:VCALENDAR');
  // The calendar would fold the lines of its events itself, and takes fifty times as long for it as for all else.
  const events = entries.map((entry) => calendar.createEvent(describeEntry(entry, model)).toString());
  return foldLines(`${head}${events.join('')}END:VCALENDAR\r\n`);
}

function describeEntry(entry: CalendarEntry, { host, story, language }: CalendarModel): ICalEventData {
  const { id, kind, text, place, date, span, end, isCertainDay, standing, url, changedAt } = entry;
  const words = formatCalendarDate(date, { language });
  const summary = kind === 'due' ? getWords(language).outputs.calendar.due(text) : text;
  const isOpen = span.first === null || span.last === null;
  // Calendars show it as such: of a rumour, of what was denied or of what is still to come it would say more than is known.
  const isConfirmed = isCertainDay && kind === 'event' && standing === 'confirmed';
  return {
    id: `${id}.${story}@${host}`,
    stamp: new Date(changedAt),
    allDay: true,
    // A day without a time is read as UTC and written without one, wherever this runs.
    start: span.first ?? span.last ?? '',
    ...(end !== null && { end }),
    summary: isOpen ? `${summary} (${words})` : summary,
    description: describeGrounds(entry, words, language),
    ...(place !== null && { location: place }),
    url,
    status: isConfirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    // News takes up nobody's day.
    transparency: ICalEventTransparency.TRANSPARENT,
    x: { 'X-EDTF': date.edtf },
  };
}

function describeGrounds(entry: CalendarEntry, date: string, language: string): string {
  const { by, isCertainDay, asPrinted, basis, standing, sources } = entry;
  const { bases, standings, outputs } = getWords(language);
  const words = outputs.calendar;
  const { mark, phrase } = bases[basis];
  const printed = asPrinted === null ? '' : words.asPrinted(asPrinted);
  return [
    ...(isCertainDay ? [] : [words.date(date) + printed]),
    ...(by === null ? [] : [words.forecastBy(by)]),
    words.basis(mark, phrase),
    words.standing(standings[standing].mark),
    ...sources.map(({ publisher, title, url }) =>
      words.source(`${publisher}, ${title}${url === null ? '' : `, ${url}`}`),
    ),
  ].join('\n');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

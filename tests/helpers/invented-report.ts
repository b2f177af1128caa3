import { parseCalendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Report } from '../../src/domain/story.ts';

/** The date that a text gives; one that gives none is a slip of the test. */
export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** An invented report of a day that says nothing but these parts. */
export function inventReport(id: string, day: string, parts: Partial<Report>): Report {
  return {
    id,
    title: id,
    description: 'Invented.',
    kind: 'report',
    published: { kind: 'date', text: day, on: date(day) },
    updated: null,
    dateline: null,
    authors: ['desk'],
    image: null,
    body: [],
    subjectNames: [],
    sources: [],
    events: [],
    claims: [],
    figures: [],
    outcomes: [],
    corrections: [],
    ...parts,
  };
}

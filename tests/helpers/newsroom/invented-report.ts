import { parseCalendarDate, type CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { Basis } from '../../../src/domain/story/basis.ts';
import { parseQuantity, type Quantity } from '../../../src/domain/quantities/quantity.ts';
import type { Figure, Report, Source, StoryHead } from '../../../src/domain/story/story.ts';
import { parseCountName, parseUnit } from '../../../src/domain/quantities/unit.ts';

/** The date that a text gives; one that gives none is a slip of the test. */
export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** The quantity that a text gives in its own unit, behind its last blank; one that gives none is a slip of the test. */
export function quantity(text: string): Quantity {
  const word = text.split(' ').at(-1) ?? '';
  const unit = parseUnit(word) ?? parseCountName(word);
  const parsed = unit && parseQuantity(text, unit);
  if (!parsed?.ok) throw new Error(text);
  return parsed.value;
}

/** The head of an invented story that says nothing but these parts. */
export function inventHead(parts: Partial<StoryHead> = {}): StoryHead {
  return {
    id: 'car',
    title: 'A car',
    summary: 'Invented.',
    topics: [],
    body: [],
    subjectNames: [],
    samenesses: [],
    ...parts,
  };
}

/** An invented report of a day that says nothing but these parts. */
export function inventReport(id: string, day: string, parts: Partial<Report> = {}): Report {
  return {
    id,
    title: id,
    description: 'Invented.',
    kind: 'report',
    published: { kind: 'date', text: day, on: date(day) },
    outOn: day,
    outAt: Date.parse(day),
    updated: null,
    dateline: null,
    authors: ['desk'],
    topics: [],
    image: null,
    body: [],
    headings: [],
    subjectNames: [],
    samenesses: [],
    sources: [],
    events: [],
    claims: [],
    figures: [],
    outcomes: [],
    corrections: [],
    ...parts,
  };
}

/** An invented source of a publisher that repeats these others. */
export function inventSource(id: string, publisher: string, derivedFrom: string[] = []): Source {
  const nothing = { url: null, published: null, accessed: null, language: null, quote: null };
  return { id, report: 'first', publisher, kind: 'press', title: id, derivedFrom, ...nothing };
}

/** An invented figure: the mass of the model, unless these parts say otherwise. */
export function inventFigure(
  value: string,
  basis: Basis,
  sources: string[],
  parts: Partial<Figure> = {},
): Figure {
  return {
    report: 'first',
    subject: 'model',
    property: 'mass',
    quantity: quantity(value),
    qualifiers: {},
    basis,
    sources,
    ...parts,
  };
}

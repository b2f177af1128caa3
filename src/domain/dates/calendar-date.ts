import { parse } from 'edtf';
import type { CalendarDate, DatePoint, DatePrecision } from './date-point.ts';
import { findDateProblems } from './date-problems.ts';
import { spanOf } from './date-span.ts';
import type { Parsed } from '../text/parsed.ts';

export type { CalendarDate, DatePoint, DatePrecision } from './date-point.ts';

/**
 * The date, or every reason why the text is none: our closed subset of EDTF (ISO 8601-2), which is days, months, years,
 * seasons 21–24, quarters 33–36, half-years 40 and 41, `~` or `?` after any of them, and intervals of two of them.
 */
export function parseCalendarDate(text: string): Parsed<CalendarDate, 'date/invalid'> {
  const problems = findDateProblems(text);
  if (problems.length > 0) {
    return { ok: false, problems: problems.map((problem) => ({ ...problem, rule: 'date/invalid' })) };
  }
  const [start = '', end] = text.split('/');
  if (end === undefined) return { ok: true, value: { edtf: text, kind: 'point', point: readPoint(start) } };
  const interval = { edtf: text, kind: 'interval' as const, from: readEnd(start), to: readEnd(end) };
  const { first, last } = spanOf(interval);
  if (first === null || last === null || first <= last) return { ok: true, value: interval };
  return {
    ok: false,
    problems: [
      {
        rule: 'date/invalid',
        message: `\`${text}\` ends before it begins: its last day is ${last}, its first ${first}; write the earlier date first`,
        offset: 0,
        length: text.length,
        suggestion: `${end}/${start}`,
      },
    ],
  };
}

function readEnd(text: string): DatePoint | null {
  return text === '..' ? null : readPoint(text);
}

/** What `edtf` makes of each plain form in the year 2000, by its text: at most some 1,200, three for each day and part of a year. */
const readForms = new Map<string, Omit<DatePoint, 'year'>>();

// The package takes 0.2 ms for a date, and a newsroom has few days of the year and many years. All forms have four digits for the
// year, and edtf reads what follows alike in each: whether 29 February was there has been asked before.
function readPoint(text: string): DatePoint {
  const form = `2000${text.slice(4)}`;
  const known = readForms.get(form) ?? readForm(form);
  readForms.set(form, known);
  const { precision, part, day, approximate, uncertain } = known;
  return { precision, year: Number(text.slice(0, 4)), part, day, approximate, uncertain };
}

// Each end is read by itself: edtf refuses an interval of a season and a date, and `../2024-40`. Level 3, because below it
// edtf says nothing of `2024-40~`.
function readForm(text: string): Omit<DatePoint, 'year'> {
  const { type, values, approximate, uncertain } = parse(text, { level: 3, types: ['Date', 'Season'] });
  const [, second, day = null] = values;
  const qualifiers = { approximate: Boolean(approximate), uncertain: Boolean(uncertain) };
  if (second === undefined) return { precision: 'year', part: null, day: null, ...qualifiers };
  if (type === 'Season') return { ...partOfYear(second), day: null, ...qualifiers };
  return { precision: day === null ? 'month' : 'day', part: second + 1, day, ...qualifiers };
}

// The codes of ISO 8601-2, 4.8: 21–24 seasons, 33–36 quarters, 40–41 half-years.
function partOfYear(code: number): { precision: DatePrecision; part: number } {
  if (code >= 40) return { precision: 'half-year', part: code - 39 };
  if (code >= 33) return { precision: 'quarter', part: code - 32 };
  return { precision: 'season', part: code - 20 };
}

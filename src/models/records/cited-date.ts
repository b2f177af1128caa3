import type { CalendarDate, DatePoint } from '../../domain/dates/calendar-date.ts';
import { spanOf } from '../../domain/dates/date-span.ts';

/** A date as bibliographies have it. */
export interface CitedDate {
  date: CalendarDate;
  /** Year, month and day, as many as are known: of a date, or of both ends of a stretch of time; null where one end is open. */
  parts: [from: number[]] | [from: number[], to: number[]] | null;
  /** Of a season, its number from spring. */
  season: number | null;
  /** Whether it is only about or perhaps then. */
  isCirca: boolean;
}

/** A date for a bibliography, as wide as it was written. */
export function buildCitedDate(date: CalendarDate): CitedDate {
  if (date.kind === 'interval') {
    const { from, to } = date;
    const ends = [from, to].flatMap((end) => end ?? []);
    const parts: CitedDate['parts'] = from && to ? [readStart(from), readEnd(to)] : null;
    return { date, parts, season: null, isCirca: ends.some(isVague) };
  }
  const { point } = date;
  const common = { date, season: null, isCirca: isVague(point) };
  switch (point.precision) {
    case 'day':
    case 'month':
    case 'year':
      return { ...common, parts: [readStart(point)] };
    case 'season':
      return { ...common, parts: [[point.year]], season: point.part };
    case 'quarter':
    case 'half-year':
      return { ...common, parts: [readStart(point), readEnd(point)] };
  }
}

function isVague({ approximate, uncertain }: DatePoint): boolean {
  return approximate || uncertain;
}

function readStart(point: DatePoint): number[] {
  return readParts(point, 'first');
}

function readEnd(point: DatePoint): number[] {
  return readParts(point, 'last');
}

/** The first or last of the days that the point covers, without what was not said: a quarter begins with a month. */
function readParts(point: DatePoint, end: 'first' | 'last'): number[] {
  const day = spanOf({ edtf: '', kind: 'point', point })[end] ?? '';
  const parts = day.split('-').map(Number);
  if (point.precision === 'day') return parts;
  return parts.slice(0, point.precision === 'year' ? 1 : 2);
}

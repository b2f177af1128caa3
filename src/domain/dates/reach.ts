import type { CalendarDate, DatePoint } from './calendar-date.ts';
import { spanOf } from './date-span.ts';
import type { IsoDay } from './iso-day.ts';

/** From when to when some dates are, by day, and how exactly both of these are known. */
export interface Reach {
  first: IsoDay;
  last: IsoDay;
  exactTo: 'day' | 'month' | 'year';
}

/**
 * The earliest and the latest day that any of the dates names; null where none does. Where the dates at either end name no more than
 * a month or a year, its own first or last day would be more than is known.
 */
export function reachOf(dates: readonly CalendarDate[]): Reach | null {
  const ends = dates.flatMap(listEnds);
  const days = ends.flatMap(({ first, last }) => [first, last]).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const outer = ends.filter((end) => end.first === first || end.last === last);
  const exactTo = (['year', 'month'] as const).find((each) => outer.some((end) => end.exactTo === each));
  return { first, last, exactTo: exactTo ?? 'day' };
}

/** The ends of a date that are known, of a single point one. */
function listEnds(date: CalendarDate): Reach[] {
  const points = date.kind === 'point' ? [date.point] : [date.from, date.to];
  return points.flatMap((point) => {
    if (point === null) return [];
    const { first, last } = spanOf({ edtf: '', kind: 'point', point });
    return first === null || last === null ? [] : [{ first, last, exactTo: findExactness(point) }];
  });
}

/** About a day is a day of some month near it, and so on. */
function findExactness({ precision, approximate, uncertain }: DatePoint): Reach['exactTo'] {
  const isVague = approximate || uncertain;
  if (precision === 'day') return isVague ? 'month' : 'day';
  return precision === 'month' && !isVague ? 'month' : 'year';
}

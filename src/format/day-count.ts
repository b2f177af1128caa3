import type { DayCount } from '../domain/dates/day-count.ts';
import { memoize } from '../domain/text/memoize.ts';

/** A number of days, or the fewest and the most that it may be: `94 days`, `301–331 days`. */
export function formatDayCount({ least, most }: DayCount, { language }: { language: string }): string {
  const days = daysIn(language);
  return least === most ? days.format(most) : days.formatRange(least, most);
}

const daysIn = memoize(
  (language) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: 'day',
      unitDisplay: 'long',
      numberingSystem: 'latn',
    }),
);

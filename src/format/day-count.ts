import type { DayCount } from '../domain/day-count.ts';

/** A number of days, or the fewest and the most that it may be: `94 days`, `301–331 days`. */
export function formatDayCount({ least, most }: DayCount, { language }: { language: string }): string {
  const days = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    numberingSystem: 'latn',
  });
  return least === most ? days.format(most) : days.formatRange(least, most);
}

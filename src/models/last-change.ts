import { parseCalendarDate } from '../domain/calendar-date.ts';
import { spanOf } from '../domain/date-span.ts';
import type { Correction, Report } from '../domain/story.ts';
import { beginOf, type Timestamp } from '../domain/timestamp.ts';

/** When a report was last changed: at the latest of its publication, its update and its corrections. */
export function findLastChange(report: Report, timeZone: string): Timestamp {
  const { published, updated, corrections } = report;
  const changes = [published, ...(updated ? [updated] : []), ...listCorrectionDays(corrections)];
  return findLatest(changes, timeZone) ?? published;
}

/** The last day of each correction, as far as its date tells it; a day counts from its beginning. */
export function listCorrectionDays(corrections: readonly Correction[]): Timestamp[] {
  return corrections.flatMap(({ on }): Timestamp[] => {
    const { first, last } = spanOf(on);
    const text = last ?? first ?? '';
    const day = parseCalendarDate(text);
    return day.ok ? [{ kind: 'date', text, on: day.value }] : [];
  });
}

/** The latest of several moments, of two at once the later in the list; nothing for none. */
export function findLatest(moments: readonly Timestamp[], timeZone: string): Timestamp | undefined {
  return moments.toSorted((a, b) => beginOf(a, timeZone) - beginOf(b, timeZone)).at(-1);
}

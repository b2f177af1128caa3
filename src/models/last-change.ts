import { parseCalendarDate } from '../domain/calendar-date.ts';
import { spanOf } from '../domain/date-span.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import type { Correction, Report } from '../domain/story.ts';
import { beginOf, dayOf, type Timestamp } from '../domain/timestamp.ts';

/** When a report was last changed: at the latest of its publication, the end of its embargo, its update and its corrections. */
export function findLastChange(report: Report, timeZone: string): Timestamp {
  const { published, outOn, updated, corrections } = report;
  // An embargo that ended on the day of publication leaves that as it was written.
  const released = outOn > dayOf(published, timeZone) ? readDays([outOn]) : [];
  const changes = [published, ...released, ...(updated ? [updated] : []), ...listCorrectionDays(corrections)];
  return findLatest(changes, timeZone) ?? published;
}

/** The last day of each correction, as far as its date tells it; a day counts from its beginning. */
export function listCorrectionDays(corrections: readonly Correction[]): Timestamp[] {
  return readDays(
    corrections.map(({ on }) => {
      const { first, last } = spanOf(on);
      return last ?? first ?? '';
    }),
  );
}

function readDays(days: readonly IsoDay[]): Timestamp[] {
  return days.flatMap((text): Timestamp[] => {
    const day = parseCalendarDate(text);
    return day.ok ? [{ kind: 'date', text, on: day.value }] : [];
  });
}

/** The latest of several moments, of two at once the later in the list; nothing for none. */
export function findLatest(moments: readonly Timestamp[], timeZone: string): Timestamp | undefined {
  return moments.toSorted((a, b) => beginOf(a, timeZone) - beginOf(b, timeZone)).at(-1);
}

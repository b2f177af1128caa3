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
  const corrected = readDays(listCorrectionDays(corrections));
  const changes = [published, ...released, ...(updated ? [updated] : []), ...corrected];
  // Of two at once the later in the list.
  return changes.toSorted((a, b) => beginOf(a, timeZone) - beginOf(b, timeZone)).at(-1) ?? published;
}

/** The last day of each correction, as far as its date tells it; a day counts from its beginning. */
export function listCorrectionDays(corrections: readonly Pick<Correction, 'on'>[]): IsoDay[] {
  return corrections.flatMap(({ on }) => {
    const { first, last } = spanOf(on);
    return last ?? first ?? [];
  });
}

function readDays(days: readonly IsoDay[]): Timestamp[] {
  return days.flatMap((text): Timestamp[] => {
    const day = parseCalendarDate(text);
    return day.ok ? [{ kind: 'date', text, on: day.value }] : [];
  });
}

import { parseCalendarDate } from '../../domain/dates/calendar-date.ts';
import { spanOf } from '../../domain/dates/date-span.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Correction, Report } from '../../domain/story/story.ts';
import { beginOf, dayOf, type Timestamp } from '../../domain/dates/timestamp.ts';

/** When a report was last changed: at the latest of its publication, the end of its embargo, its update and its corrections. */
export function findLastChange(report: Report, timeZone: string): Timestamp {
  const { published, outOn, updated, corrections } = report;
  // An embargo that ended on the day of publication leaves that as it was written.
  const released = outOn > dayOf(published, timeZone) ? readDays([outOn]) : [];
  const corrected = readDays(listCorrectionDays(corrections));
  const changes = [published, ...released, ...(updated ? [updated] : []), ...corrected];
  return findLatest(changes, timeZone) ?? published;
}

/** When the page of a report last changed: with the report, or with a later one that says what came of its claims or figures. */
export function findLastPageChange(report: Report, story: StoryView, timeZone: string): Timestamp {
  const own = findLastChange(report, timeZone);
  const { fates } = story.histories;
  const tellers = new Set([
    ...report.claims.flatMap(({ id }) => (story.outcomes.get(id) ?? []).map((outcome) => outcome.report)),
    ...report.figures.flatMap((figure) => fates.get(figure)?.decidedBy?.report ?? []),
  ]);
  const told = story.reports
    .filter(({ id }) => id !== report.id && tellers.has(id))
    .map(({ published, outOn }) =>
      outOn > dayOf(published, timeZone) ? (readDays([outOn])[0] ?? published) : published,
    );
  return findLatest([own, ...told], timeZone) ?? own;
}

/** The last day of each correction, as far as its date gives it; a day counts from its beginning. */
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

/** Of two at once the later in the list. */
function findLatest(times: readonly Timestamp[], timeZone: string): Timestamp | undefined {
  return times.toSorted((a, b) => beginOf(a, timeZone) - beginOf(b, timeZone)).at(-1);
}

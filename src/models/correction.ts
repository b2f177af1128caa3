import { fragment } from '../domain/address.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareCalendarDates } from '../domain/date-order.ts';
import type { Edition } from '../domain/edition.ts';
import { nameSubjects } from '../domain/story-fold.ts';
import type { Report, Story } from '../domain/story.ts';
import { nameCorrectedField, type CorrectedField } from './corrected-field.ts';

/** A published mistake and what replaced it. */
export interface CorrectionModel {
  /** Its place on the article and on the page of all corrections; it stays when others are added at the end of the list. */
  fragment: string;
  on: CalendarDate;
  /** The path to what was wrong, as the editors wrote it. */
  path: string;
  /** What was wrong, in words. */
  field: string;
  /** What `was` and `now` are. */
  kind: CorrectedField['kind'];
  was: string;
  now: string;
  why: string;
}

/** The corrections of a report, by date. */
export function buildCorrections(report: Report, story: Story, edition: Edition): CorrectionModel[] {
  return listCorrections(report, story, edition).sort((a, b) => compareCalendarDates(a.on, b.on));
}

/** The corrections of a report, as the editors list them. */
export function listCorrections(report: Report, story: Story, edition: Edition): CorrectionModel[] {
  // Most have none.
  if (report.corrections.length === 0) return [];
  // A later name never changes an earlier article.
  const subjects = nameSubjects(story, story.reports.slice(0, story.reports.indexOf(report) + 1));
  return report.corrections.map(({ on, field: path, was, now, why }, index) => {
    const { words, kind } = nameCorrectedField(path.trim(), report, { ...story, subjects }, edition);
    const place = fragment.correction(story.id, report.id, index);
    return { fragment: place, on, path: path.trim(), field: words, kind, was, now, why };
  });
}

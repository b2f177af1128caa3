import { address, fragment } from '../../domain/text/address.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { compareCalendarDates } from '../../domain/dates/date-order.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { nameSubjects } from '../../domain/story/story-fold.ts';
import type { Report, Story } from '../../domain/story/story.ts';
import { nameCorrectedField, type CorrectedField } from './corrected-field.ts';
import type { LinkModel } from '../page/frame.ts';

/** A published mistake and what replaced it. */
export interface CorrectionModel {
  /** Its place on the article and in the list of all corrections; it stays when others are added at the end of the list. */
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

/** A correction with the article that it mends. */
export interface ListedCorrection extends CorrectionModel {
  article: LinkModel;
}

/** The corrections of a report, by date. */
export function buildCorrections(report: Report, story: Story, edition: Edition): CorrectionModel[] {
  return sortByDate(listCorrections(report, story, edition));
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

/** Corrections by date; those of one date stay in their order. */
export function sortByDate<Each extends CorrectionModel>(corrections: readonly Each[]): Each[] {
  return corrections.toSorted((a, b) => compareCalendarDates(a.on, b.on));
}

/** The corrections of a story's reports with their articles: by the id of the report, each as the editors list them. */
export function listStoryCorrections(story: {
  id: string;
  reports: readonly { id: string; title: string; corrections: readonly CorrectionModel[] }[];
}): ListedCorrection[] {
  const byId = story.reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return byId.flatMap(({ id, title, corrections }) => {
    const article = { label: title, href: address.report(story.id, id) };
    return corrections.map((correction) => ({ ...correction, article }));
  });
}

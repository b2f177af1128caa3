import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareCalendarDates } from '../domain/date-order.ts';
import type { Edition } from '../domain/edition.ts';
import type { Correction, Report, Story } from '../domain/story.ts';

/** A published mistake and what replaced it. */
export interface CorrectionModel {
  on: CalendarDate;
  /** What was wrong, in words where it is a figure. */
  field: string;
  was: string;
  now: string;
  why: string;
}

/** The corrections of a report, by date. */
export function buildCorrections({ corrections }: Report, story: Story, edition: Edition): CorrectionModel[] {
  return corrections
    .toSorted((a, b) => compareCalendarDates(a.on, b.on))
    .map((correction) => ({ ...correction, field: nameField(correction, story, edition) }));
}

function nameField({ field }: Correction, story: Story, { properties }: Edition): string {
  const [section, subject = '', property = ''] = field.split('.');
  const label = properties.get(property)?.label;
  if (section !== 'figures' || label === undefined) return field;
  return `${label} (${story.subjects.get(subject) ?? subject})`;
}

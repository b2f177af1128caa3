import { spanOf } from '../../domain/dates/date-span.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import { listCorrections, listStoryCorrections, type ListedCorrection } from '../records/correction.ts';

/** A day with the view of it. */
export interface DayLink {
  day: IsoDay;
  href: string;
}

/** A view of the past, among the others of its page. */
export interface PastModel {
  day: IsoDay;
  /** The same page as of today. */
  todayHref: string;
  previous: DayLink | null;
  next: DayLink | null;
  /** What was corrected later, and is shown corrected. */
  corrections: ListedCorrection[];
}

/** The views of one page on every day on which a report came out; `addressOf` gives the page's address on a day, null for today. */
export function listPastViews({ days }: StoryView, addressOf: (day: IsoDay) => string): DayLink[] {
  return days.map((day) => ({ day, href: addressOf(day) }));
}

/**
 * Where a view of the past stands among the others; null for today. That more was to come is all that a view of the past knows of
 * the days after it.
 */
export function buildPast(
  edition: Edition,
  story: StoryView,
  addressOf: (day: IsoDay | null) => string,
): PastModel | null {
  const { asOf } = story;
  if (asOf === null) return null;
  const views = listPastViews(story, addressOf);
  const reports = story.reports.map((report) => ({
    ...report,
    corrections: listCorrections(report, story, edition),
  }));
  return {
    day: asOf,
    todayHref: addressOf(null),
    previous: views.findLast(({ day }) => day < asOf) ?? null,
    next: views.find(({ day }) => day > asOf) ?? null,
    corrections: listStoryCorrections({ ...story, reports }).filter(
      ({ on }) => (spanOf(on).last ?? '') > asOf,
    ),
  };
}

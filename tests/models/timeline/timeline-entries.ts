import type { TimelineEntryModel } from '../../../src/models/timeline/timeline-entry.ts';
import type { TimelineModel } from '../../../src/models/timeline/timeline.ts';

/** The entries of a timeline, in the order in which its page tells them. */
export function listEntries({ years }: Pick<TimelineModel, 'years'>): TimelineEntryModel[] {
  return years.flatMap(({ months }) => months.flatMap(({ entries }) => entries));
}

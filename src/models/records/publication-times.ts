import type { Edition } from '../../domain/story/edition.ts';
import type { Report, Story } from '../../domain/story/story.ts';
import { beginOf, type Timestamp } from '../../domain/dates/timestamp.ts';
import type { PublicationTimes } from '../page/frame.ts';
import { findLastChange } from './last-change.ts';

/** When a report was published and last changed. */
export function timesOfReport(report: Report, { site }: Edition): PublicationTimes {
  return {
    published: writeTime(report.published),
    modified: writeTime(findLastChange(report, site.timeZone)),
  };
}

/** When the first report of a story was published, and any of them last changed; null before the first, and in a view of the past. */
export function timesOfStory({ reports, asOf }: Story, { site }: Edition): PublicationTimes | null {
  const begin = (time: Timestamp) => beginOf(time, site.timeZone);
  const [first] = reports.map(({ published }) => published).sort((a, b) => begin(a) - begin(b));
  const changes = reports.map((report) => findLastChange(report, site.timeZone));
  const latest = changes.sort((a, b) => begin(a) - begin(b)).at(-1);
  return asOf === null && first && latest
    ? { published: writeTime(first), modified: writeTime(latest) }
    : null;
}

/** A day, or an instant in UTC, as the W3C's date and time formats have them. */
export function writeTime(time: Timestamp): string {
  return time.kind === 'instant' ? time.at : time.text;
}

import { address } from '../../domain/text/address.ts';
import { monthOf } from '../../domain/dates/iso-day.ts';
import { readTimestamp } from '../records/listed-date.ts';
import type { ListedReport } from './report-index.ts';
import { buildTeaser, type TeaserModel } from './teaser.ts';

/** Reports that came out in one stretch of time. */
export interface ReportGroup {
  /** A day or a month, as ISO 8601 writes it. */
  on: string;
  reports: TeaserModel[];
}

/** Reports by the month in which they came out, in the order that they have. */
export function groupByMonth(reports: readonly ListedReport[]): ReportGroup[] {
  return group(reports, ({ report }) => monthOf(report.outOn));
}

/** Reports by the day on which they came out, in the order that they have. */
export function groupByDay(reports: readonly ListedReport[]): ReportGroup[] {
  return group(reports, ({ report }) => report.outOn);
}

function group(reports: readonly ListedReport[], timeOf: (listed: ListedReport) => string): ReportGroup[] {
  return [...Map.groupBy(reports, timeOf)].map(([on, own]) => ({ on, reports: own.map(buildListedTeaser) }));
}

function buildListedTeaser({ story, report }: ListedReport): TeaserModel {
  return {
    ...buildTeaser(story.id, { ...report, published: readTimestamp(report.published) }),
    story: { label: story.title, href: address.story(story.id) },
  };
}

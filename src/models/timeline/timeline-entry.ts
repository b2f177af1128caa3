import { spanOf } from '../../domain/dates/date-span.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { Story } from '../../domain/story/story.ts';
import { placeInOrder } from '../../domain/story/timeline-order.ts';
import type { StatementModel } from '../records/statement.ts';

/** A year, and the months of it in which something begins; each by its first day. A month is named where something lies within it. */
export interface TimelineYear {
  first: IsoDay;
  count: number;
  months: { first: IsoDay; isNamed: boolean; entries: TimelineEntryModel[] }[];
}

/** An event or a statement of the list. */
export type TimelineEntryModel = StatementModel & {
  /** The numbers of the topics that its report is about. */
  topics: number[];
  /** Whether the entry before has the same date. */
  repeatsDate: boolean;
};

/** The entries of these statements, which are in order. */
export function buildEntries(
  statements: readonly StatementModel[],
  story: Story,
  topics: ReadonlyMap<string, number>,
): TimelineEntryModel[] {
  const toldIn = new Map(
    story.reports.flatMap((report) => {
      const numbers = report.topics.flatMap((topic) => topics.get(topic) ?? []).sort((a, b) => a - b);
      return [...report.events, ...report.claims].map(({ id }) => [id, numbers] as const);
    }),
  );
  return statements.map((statement, index) => ({
    ...statement,
    topics: toldIn.get(statement.id) ?? [],
    repeatsDate: statement.on.date.edtf === statements[index - 1]?.on.date.edtf,
  }));
}

/** The entries by year and month, in their order. */
export function groupByYear(entries: readonly TimelineEntryModel[]): TimelineYear[] {
  return [...groupByStart(entries, 'YYYY')].map(([year, own]) => ({
    first: `${year}-01-01`,
    count: own.length,
    months: [...groupByStart(own, 'YYYY-MM')].map(([month, entries]) => ({
      first: `${month}-01`,
      isNamed: entries.some(({ on: { date } }) => spanOf(date).last?.startsWith(month)),
      entries,
    })),
  }));
}

function groupByStart(
  entries: readonly TimelineEntryModel[],
  { length }: 'YYYY' | 'YYYY-MM',
): Map<string, TimelineEntryModel[]> {
  return Map.groupBy(entries, ({ on }) => placeInOrder(on.date).slice(0, length));
}

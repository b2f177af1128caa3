import { bases, type Basis } from '../../domain/story/basis.ts';
import type { Story } from '../../domain/story/story.ts';
import { tallyStandings, type Tally } from '../records/statement.ts';
import type { TimelineEntryModel } from './timeline-entry.ts';

/** What the entries can be narrowed to; a list is empty where all entries are alike. */
export interface TimelineFilters {
  entryCount: number;
  bases: { basis: Basis; count: number }[];
  standings: Tally[];
  /** Topics of the reports that bring them, each by its number on the page. */
  topics: { number: number; topic: string; count: number }[];
}

/** Styles know topics by number, and only so many of them: a story about more can be narrowed to the first. */
const MOST_TOPICS = 12;

/** The numbers of the topics that some entries of a story have and others have not, from 1, in the order of their ids. */
export function numberTopics({ reports }: Story): Map<string, number> {
  const telling = reports.filter(({ events, claims }) => events.length + claims.length > 0);
  const topics = [...new Set(telling.flatMap((report) => report.topics))]
    .filter((topic) => telling.some((report) => !report.topics.includes(topic)))
    .sort()
    .slice(0, MOST_TOPICS);
  return new Map(topics.map((topic, index) => [topic, index + 1]));
}

/** What these entries can be narrowed to. */
export function buildFilters(
  entries: readonly TimelineEntryModel[],
  topics: ReadonlyMap<string, number>,
): TimelineFilters {
  const count = (holds: (entry: TimelineEntryModel) => boolean) => entries.filter(holds).length;
  // What all entries have in common separates none of them.
  const telling = <Value extends { count: number }>(values: readonly Value[]): Value[] =>
    values.filter((value) => value.count > 0 && value.count < entries.length);
  return {
    entryCount: entries.length,
    bases: telling(bases.map((basis) => ({ basis, count: count((entry) => entry.basis === basis) }))),
    standings: telling(tallyStandings(entries.map(({ group }) => group))),
    topics: telling(
      [...topics].map(([topic, number]) => ({
        number,
        topic,
        count: count((entry) => entry.topics.includes(number)),
      })),
    ),
  };
}

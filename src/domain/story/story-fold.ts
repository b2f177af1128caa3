import type { IsoDay } from '../dates/iso-day.ts';
import type { Report, Story, StoryHead } from './story.ts';

/**
 * The fold of reports, which come in the order in which they came out. What they cite of a report that is not among them is left
 * out, and so is that a subject is another that none of them speaks of yet.
 */
export function buildStory(head: StoryHead, reports: readonly Report[], asOf: IsoDay | null = null): Story {
  const byId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]));
  const sources = byId(reports.flatMap((report) => report.sources));
  const subjects = nameSubjects(head, reports);
  const cited = <Item extends { sources: string[] }>(items: Item[]) =>
    items.map((item) => keepKnown(item, 'sources', sources));
  const figures = cited(reports.flatMap((report) => report.figures));
  const spokenOf = new Set([...subjects.keys(), ...figures.map(({ subject }) => subject)]);
  const samenesses = [...head.samenesses, ...reports.flatMap((report) => report.samenesses)];
  return {
    ...head,
    asOf,
    reports: [...reports],
    sources: byId([...sources.values()].map((source) => keepKnown(source, 'derivedFrom', sources))),
    events: byId(cited(reports.flatMap(({ events }) => events))),
    claims: byId(cited(reports.flatMap(({ claims }) => claims))),
    outcomes: Map.groupBy(cited(reports.flatMap(({ outcomes }) => outcomes)), ({ claim }) => claim),
    figures,
    subjects,
    sameness: new Map(
      cited(samenesses.filter(({ sameAs }) => spokenOf.has(sameAs))).map((each) => [each.subject, each]),
    ),
  };
}

/** The item with those of its ids that are known; the item itself where they all are. */
function keepKnown<Key extends string, Item extends Record<Key, string[]>>(
  item: Item,
  key: Key,
  known: ReadonlyMap<string, unknown>,
): Item {
  const kept = item[key].filter((id) => known.has(id));
  return kept.length === item[key].length ? item : { ...item, [key]: kept };
}

/** What was known at the end of a day: the fold of the reports that were out by then. Later ones leave no trace in it. */
export function buildStoryAsOf(story: Story, day: IsoDay): Story {
  const { id, title, summary, topics, body, subjectNames, samenesses } = story;
  const out = story.reports.filter(({ outOn }) => outOn <= day);
  return buildStory({ id, title, summary, topics, body, subjectNames, samenesses }, out, day);
}

/** The days on which a story's reports came out, the first one first. */
export function listDays({ reports }: Pick<Story, 'reports'>): readonly IsoDay[] {
  return [...new Set(reports.map(({ outOn }) => outOn))].sort();
}

/** The subject that an id stands for: the one that it is the same as, or itself. */
export function resolveSubject({ sameness }: Story, id: string): string {
  return sameness.get(id)?.sameAs ?? id;
}

/** What each subject is called by the latest of these reports that names it. */
export function nameSubjects(
  head: Pick<StoryHead, 'subjectNames'>,
  reports: readonly Report[],
): ReadonlyMap<string, string> {
  return new Map([...head.subjectNames, ...reports.flatMap(({ subjectNames }) => subjectNames)]);
}

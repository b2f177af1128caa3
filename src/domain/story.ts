import type { Basis } from './basis.ts';
import type { BodyPart } from './body-part.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { IsoDay } from './iso-day.ts';
import type { Quantity } from './quantity.ts';
import type { ForecastOutcome, ClaimOutcome } from './standing.ts';
import type { Timestamp } from './timestamp.ts';

/** How we know something, and from which sources of the story. */
export interface Grounded {
  basis: Basis;
  /** Ids; none only on the bases that may do without. */
  sources: string[];
}

/** One document or utterance that a report relies on. */
export interface Source {
  id: string;
  /** The report that brought it in. */
  report: string;
  publisher: string;
  kind: string;
  title: string;
  url: string | null;
  published: CalendarDate | null;
  accessed: CalendarDate | null;
  language: string | null;
  quote: { exact: string; prefix: string | null; suffix: string | null } | null;
  /** The sources that it repeats. */
  derivedFrom: string[];
}

/** Something dated. */
export interface NewsEvent extends Grounded {
  kind: 'event';
  id: string;
  on: CalendarDate;
  /** The source's own words for an imprecise date. */
  asPrinted: string | null;
  title: string;
  place: string | null;
}

/** A statement by someone; with `due` a forecast. */
export interface Claim extends Grounded {
  kind: 'claim';
  id: string;
  statement: string;
  by: string;
  saidOn: CalendarDate;
  due: CalendarDate | null;
}

/** One quantity of one subject. */
export interface Figure extends Grounded {
  /** The report that states it. */
  report: string;
  subject: string;
  property: string;
  quantity: Quantity;
  qualifiers: Record<string, string>;
}

/** The statement that a subject is another that already has a name. */
export interface Sameness extends Grounded {
  /** The report that says so; null where the story does from the start. */
  report: string | null;
  subject: string;
  /** The subject that it is, which is not itself the same as a third. */
  sameAs: string;
}

/** A later report's word on an earlier claim. */
export interface Outcome {
  /** The report whose word it is. */
  report: string;
  claim: string;
  as: ForecastOutcome | ClaimOutcome;
  on: CalendarDate;
  sources: string[];
  note: string | null;
}

/** A published mistake and what replaced it. */
export interface Correction {
  on: CalendarDate;
  /** What was wrong, as a path through the frontmatter: `figures.first-model.mass`. */
  field: string;
  was: string;
  now: string;
  why: string;
}

/** One dated report, as published. */
export interface Report {
  id: string;
  title: string;
  description: string;
  kind: string;
  published: Timestamp;
  /** The day on which it came out: that of `published`, or of its embargo where that ended later. */
  outOn: IsoDay;
  updated: Timestamp | null;
  dateline: string | null;
  authors: string[];
  /** The picture at its head: a file beside the report. */
  image: { file: string; alt: string; credit: string | null } | null;
  body: BodyPart[];
  /** What the report calls the subjects that it names. */
  subjectNames: [id: string, name: string][];
  samenesses: Sameness[];
  sources: Source[];
  events: NewsEvent[];
  claims: Claim[];
  figures: Figure[];
  outcomes: Outcome[];
  corrections: Correction[];
}

/** A story's standing part. */
export interface StoryHead {
  id: string;
  title: string;
  summary: string;
  body: BodyPart[];
  subjectNames: [id: string, name: string][];
  samenesses: Sameness[];
}

/** What is known in a story: the fold of its reports. */
export interface Story extends StoryHead {
  /** The day at whose end this was known; null for today. */
  asOf: IsoDay | null;
  /** In the order in which they came out. */
  reports: Report[];
  sources: ReadonlyMap<string, Source>;
  events: ReadonlyMap<string, NewsEvent>;
  claims: ReadonlyMap<string, Claim>;
  /** By claim, in the order in which they were reported: the last word counts. */
  outcomes: ReadonlyMap<string, readonly Outcome[]>;
  figures: readonly Figure[];
  /** What each subject is called by the latest report that names it. */
  subjects: ReadonlyMap<string, string>;
  /** By the subject that is another under an earlier name. */
  sameness: ReadonlyMap<string, Sameness>;
}

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
  const out = story.reports.filter(({ outOn }) => outOn <= day);
  return buildStory(story, out, day);
}

/** The days on which a story's reports came out, the first one first. */
export function listDays({ reports }: Story): IsoDay[] {
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

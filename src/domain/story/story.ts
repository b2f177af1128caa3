import type { Basis } from './basis.ts';
import type { BodyHeading, BodyPart } from './body-part.ts';
import type { ForecastOutcome, ClaimOutcome } from './claim-outcome.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { IsoDay } from '../dates/iso-day.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Timestamp } from '../dates/timestamp.ts';

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
  /** The moment of that, in epoch milliseconds; a day counts from its beginning. */
  outAt: number;
  updated: Timestamp | null;
  dateline: string | null;
  authors: string[];
  /** What it is about, as ids. */
  topics: string[];
  /** The picture at its head: a file beside the report. */
  image: { file: string; alt: string; credit: string | null } | null;
  body: BodyPart[];
  /** Of the first level below the title. */
  headings: BodyHeading[];
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
  /** What it is about, as ids; its reports have topics of their own. */
  topics: string[];
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

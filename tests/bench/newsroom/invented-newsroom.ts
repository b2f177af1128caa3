/** A stretch of prose: words, or words that stand for something. What each generator makes of it is its writer's. */
export type Inline =
  | string
  | { kind: 'strong' | 'emphasis'; words: string }
  | { kind: 'fact'; words: string; subject: string; property: string; qualifiers: Qualifiers }
  | { kind: 'when'; words: string; event: string }
  | { kind: 'claim'; words: string; claim: string }
  | { kind: 'cite'; sources: string[] }
  /** To another report, or to a story where `report` is null. */
  | { kind: 'link'; words: string; story: string; report: string | null };

export type Block =
  | { kind: 'heading'; words: string }
  | { kind: 'paragraph' | 'quotation' | 'note'; parts: Inline[] }
  | { kind: 'list'; items: Inline[][] };

export type Qualifiers = Readonly<Record<string, string>>;

export interface InventedSource {
  id: string;
  publisher: string;
  kind: string;
  title: string;
  url?: string;
  published: string;
  accessed?: string;
  language?: string;
  quote?: string;
  derivedFrom?: string[];
}

export interface InventedEvent {
  id: string;
  on: string;
  /** The date in words, as prose has it. */
  words: string;
  asPrinted?: string;
  title: string;
  place?: string;
  basis: string;
  sources: string[];
}

export interface InventedClaim {
  id: string;
  statement: string;
  by: string;
  saidOn: string;
  due?: string;
  basis: string;
  sources: string[];
}

export interface InventedFigure {
  subject: string;
  property: string;
  value: string;
  qualifiers: Qualifiers;
  basis: string;
  sources: string[];
}

export interface InventedOutcome {
  claim: string;
  as: string;
  on: string;
  sources: string[];
  note: string;
}

export interface InventedCorrection {
  on: string;
  figure: InventedFigure;
  was: string;
  why: string;
}

/** A subject that a report names, or says to be the same as another. */
export type InventedSubject =
  { id: string; name: string } | { id: string; sameAs: string; basis: string; sources: string[] };

/** What a report says, apart from its prose. */
export interface ReportRecords {
  id: string;
  title: string;
  description: string;
  kind: string;
  published: string;
  authors: string[];
  topics: string[];
  sources: InventedSource[];
  events: InventedEvent[];
  claims: InventedClaim[];
  subjects: InventedSubject[];
  figures: InventedFigure[];
  outcomes: InventedOutcome[];
  corrections: InventedCorrection[];
}

export interface InventedReport extends ReportRecords {
  body: Block[];
}

export interface InventedStory {
  id: string;
  title: string;
  summary: string;
  topics: string[];
  subject: { id: string; name: string };
  body: Block[];
  reports: InventedReport[];
}

export interface InventedPage {
  id: string;
  title: string;
  description: string;
  body: Block[];
}

export interface InventedProperty {
  id: string;
  label: string;
  unit: string;
  qualifiers?: string[];
  description?: string;
}

export interface InventedNewsroom {
  site: { id: string; name: string; url: string; description: string };
  publishers: { id: string; name: string; kind: string }[];
  authors: { id: string; name: string; role: string }[];
  properties: { id: string; properties: InventedProperty[]; relations: string[] }[];
  pages: InventedPage[];
  /** Made one at a time: a large newsroom is never whole in memory. */
  stories: () => Iterable<InventedStory>;
}

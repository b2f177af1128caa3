import type { IsoDay } from '../domain/dates/iso-day.ts';

/** How many items there are under each key, in the order of their pages. */
export type Counts = ReadonlyMap<string, number>;

/** What decides which pages exist that belong to no story. Both the checks, of files that may not be sound, and the build know it. */
export interface SiteOutline {
  /** The pages that editors write, by id. */
  pages: readonly string[];
  stories: number;
  forecasts: number;
  corrections: number;
  /** Sources by publisher. */
  sources: Counts;
  /** Reports, or stories where they are more, by topic. */
  topics: Counts;
  /** Reports. */
  authors: Counts;
  months: Counts;
  /** Whether the site names a mail address that readers write to. */
  hasContact: boolean;
  /** Pages in the sitemaps. */
  listed: number;
}

/** A site with nothing in it: it has the first page of every list. */
export const emptySite: SiteOutline = {
  pages: [],
  stories: 0,
  forecasts: 0,
  corrections: 0,
  sources: new Map(),
  topics: new Map(),
  authors: new Map(),
  months: new Map(),
  hasContact: false,
  listed: 0,
};

/** What decides which pages a story has. */
export interface StoryOutline {
  id: string;
  /** Its reports, by id. */
  reports: readonly string[];
  /** The days on which one came out. */
  days: readonly IsoDay[];
}

/** What can be linked to on pages that belong to no story. */
export interface SiteFacts {
  publishers: () => readonly string[];
  /** The slugs of the headings of a page that editors write; null where its file could not be read. */
  headingsOf: (page: string) => readonly string[] | null;
}

/** What can be linked to on the pages of a story; null where a file that a page shows could not be read, so that it may show anything. */
export interface StoryFacts {
  /** The slugs of the headings of its introduction. */
  headings: () => readonly string[] | null;
  articleOf: (report: string) => ArticleFacts | null;
  /** What was known at the end of a day; today's for null. */
  statementsOf: (asOf: IsoDay | null) => readonly { kind: 'event' | 'claim'; id: string }[] | null;
  /** Each under every name that its subject has or had. */
  figuresOf: (asOf: IsoDay | null) => readonly { subject: string; property: string }[] | null;
}

/** What can be linked to on an article. */
export interface ArticleFacts {
  /** Slugs. */
  headings: readonly string[];
  /** Ids. */
  sources: readonly string[];
  /** How many there are. */
  corrections: number;
}

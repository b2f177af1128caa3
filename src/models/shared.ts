import type { Basis } from '../domain/basis.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ForecastStanding, Standing } from '../domain/standing.ts';
import type { Timestamp } from '../domain/timestamp.ts';

/** What stands around every page. */
export interface PageFrame {
  /** The site's name. */
  site: string;
  language: string;
  timeZone: string;
  /** The page's own title. */
  title: string;
  description: string;
  /** The page's full address. */
  canonical: string;
  /** From the front page down to this one, the page itself last, without address. */
  breadcrumbs: Crumb[];
  /** The links at the foot of every page. */
  footer: Crumb[];
}

/** A name with the address that it leads to. */
export interface Crumb {
  label: string;
  /** Null for the page itself. */
  href: string | null;
}

/** A source as it is listed and cited. */
export interface SourceModel {
  id: string;
  /** Its number on the page, from 1. */
  number: number;
  title: string;
  publisher: string;
  kind: string;
  /** Its own address; null where it has no page. */
  url: string | null;
  published: CalendarDate | null;
  accessed: CalendarDate | null;
  language: string | null;
  quote: string | null;
  /** Where it is listed in full. */
  href: string;
  /** The titles of the sources that it repeats. */
  derivedFrom: { title: string; href: string }[];
}

/** A numbered reference to a source. */
export interface CitationModel {
  number: number;
  title: string;
  href: string;
}

/** How we know something, and how it fared. */
export interface GroundsModel {
  basis: Basis;
  citations: CitationModel[];
  /** Documents that say so. */
  sourceCount: number;
  /** Documents among their roots that repeat no other. */
  originCount: number;
}

/** Something dated that happened. */
export interface EventModel extends GroundsModel {
  kind: 'event';
  id: string;
  on: CalendarDate;
  asPrinted: string | null;
  title: string;
  place: string | null;
  standing: Standing;
  href: string;
}

/** A statement, with its speaker. */
export interface ClaimModel extends GroundsModel {
  kind: 'claim';
  id: string;
  statement: string;
  by: string;
  saidOn: CalendarDate;
  due: CalendarDate | null;
  standing: Standing | ForecastStanding;
  href: string;
}

/** A figure in a list: the words that print it are ready, since only their unit and digits matter. */
export interface FigureModel extends GroundsModel {
  subject: string;
  property: string;
  /** 726.7 V */
  value: string;
  qualifiers: string[];
  standing: Standing;
  href: string;
}

/** A report in a list. */
export interface ReportTeaser {
  href: string;
  title: string;
  description: string;
  published: Timestamp;
}

/** A body whose slots know what they show. */
export type ProseNode =
  | string
  | {
      kind: 'fact';
      href: string;
      basis: Basis | 'derived';
      citations: CitationModel[];
      children: ProseNode[];
    }
  | { kind: 'when'; href: string; on: CalendarDate; children: ProseNode[] }
  | { kind: 'cite'; citations: CitationModel[] }
  | { kind: 'claim'; href: string; standing: Standing | ForecastStanding; children: ProseNode[] }
  | { kind: 'update'; on: CalendarDate; children: ProseNode[] }
  | { kind: 'note'; children: ProseNode[] }
  | { kind: 'image'; src: string; alt: string };

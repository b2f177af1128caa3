import { address, fragment } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { IsoDay } from '../domain/iso-day.ts';
import { findRoots } from '../domain/lineage.ts';
import type { Report, Source, Story } from '../domain/story.ts';
import type { Timestamp } from '../domain/timestamp.ts';
import { listCorrections } from './correction.ts';

/** Turns an address from the root of the site into a full one. */
export type FullAddress = (path: string) => string;

/** A report in the data of its story. */
export interface ReportData {
  id: string;
  url: string;
  title: string;
  description: string;
  /** report, analysis, background or opinion */
  kind: string;
  /** A day or an instant. */
  published: string;
  updated: string | null;
  /** The day on which it came out. */
  outOn: IsoDay;
  /** Ids. */
  authors: string[];
  corrections: CorrectionData[];
}

/** A published mistake and what replaced it, in the order of the report. */
export interface CorrectionData {
  url: string;
  /** EDTF */
  on: string;
  /** The path to it in the report as its editors write it. */
  field: string;
  /** The same in words. */
  label: string;
  was: string;
  now: string;
  why: string;
}

/** A document or utterance in the data of its story. */
export interface SourceData {
  id: string;
  /** Where the site lists it. */
  listedAt: string;
  /** The report that brought it in. */
  report: string;
  publisher: string;
  kind: string;
  title: string;
  /** Its own address. */
  url: string | null;
  /** EDTF */
  published: string | null;
  /** When the editors read it: EDTF. */
  accessed: string | null;
  language: string | null;
  quote: { exact: string; prefix: string | null; suffix: string | null } | null;
  /** The sources that it repeats. */
  derivedFrom: string[];
  /** The sources at the root of those, or itself: only they count as independent. */
  roots: string[];
}

export function buildReportData(
  report: Report,
  edition: Edition,
  story: Story,
  full: FullAddress,
): ReportData {
  const { id, title, description, kind, published, updated, outOn, authors } = report;
  const url = full(address.report(story.id, id));
  return {
    id,
    url,
    title,
    description,
    kind,
    published: formatTimestamp(published),
    updated: updated && formatTimestamp(updated),
    outOn,
    authors,
    corrections: listCorrections(report, story, edition).map((correction) => {
      const { fragment: place, on, path, field, was, now, why } = correction;
      return { url: `${url}#${place}`, on: on.edtf, field: path, label: field, was, now, why };
    }),
  };
}

export function buildSourceData(source: Source, story: Story, full: FullAddress): SourceData {
  const { id, report, publisher, kind, title, url, published, accessed, language, quote, derivedFrom } =
    source;
  return {
    id,
    listedAt: full(`${address.report(story.id, report)}#${fragment.source(id)}`),
    report,
    publisher,
    kind,
    title,
    url,
    published: published?.edtf ?? null,
    accessed: accessed?.edtf ?? null,
    language,
    quote: quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    derivedFrom,
    roots: [...findRoots([id], story.sources)].sort(),
  };
}

function formatTimestamp(timestamp: Timestamp): string {
  return timestamp.kind === 'date' ? timestamp.text : timestamp.at;
}

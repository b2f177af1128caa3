import { address, fragment } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { findRoots } from '../../domain/story/lineage.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Report, Source, Story } from '../../domain/story/story.ts';
import type { Timestamp } from '../../domain/dates/timestamp.ts';
import { listCorrections } from '../records/correction.ts';
import type { ReportData, SourceData } from './report-data-schema.ts';

/** Turns an address from the root of the site into a full one. */
export type FullAddress = (path: string) => string;

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

export function buildSourceData(source: Source, story: StoryView, full: FullAddress): SourceData {
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
    roots: [...findRoots([id], story.lineage)].sort(),
  };
}

function formatTimestamp(timestamp: Timestamp): string {
  return timestamp.kind === 'date' ? timestamp.text : timestamp.at;
}

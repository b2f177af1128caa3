import type { Edition } from '../../domain/story/edition.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import { buildHistoryData } from '../data/figure-data.ts';
import type { ValueData } from '../data/figure-data-schema.ts';

/** /<story>/specs.csv: a row for each figure, in the order of the spec sheet. */
export interface FigureTable {
  rows: FigureRow[];
}

/** A figure as a report states it, with what it is a figure of. Addresses are full ones. */
export interface FigureRow {
  /** What the subject is called today. */
  subject: string;
  subjectId: string;
  property: string;
  propertyId: string;
  qualifiers: Record<string, string>;
  value: ValueData;
  /** Whether nothing has replaced it: what holds, and what disputes that. */
  holds: boolean;
  report: { title: string; published: string };
  sources: { publisher: string; title: string; url: string | null }[];
  /** Its place on the spec sheet. */
  url: string;
}

/** Every figure of a story. */
export function buildFigureTable(edition: Edition, story: StoryView): FigureTable {
  const full = (path: string) => new URL(path, edition.site.url).href;
  const rows = buildHistoryData(edition, story, full).flatMap(({ data }) =>
    data.values.map((value, index): FigureRow => {
      const report = story.reportsById.get(value.report);
      return {
        subject: story.subjects.get(data.subject) ?? data.subject,
        subjectId: data.subject,
        property: data.label,
        propertyId: data.property,
        qualifiers: data.qualifiers,
        value,
        holds: index === data.current || data.rivals.includes(index),
        report: { title: report?.title ?? value.report, published: report?.published.text ?? '' },
        sources: value.sources.flatMap((id) => {
          const source = story.sources.get(id);
          if (!source) return [];
          const { title, publisher, url } = source;
          return { publisher: edition.publishers.get(publisher)?.name ?? publisher, title, url };
        }),
        url: data.url,
      };
    }),
  );
  return { rows };
}

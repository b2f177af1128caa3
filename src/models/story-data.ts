import { address } from '../domain/address.ts';
import type { Edition, Publisher } from '../domain/edition.ts';
import type { Sameness, Story } from '../domain/story.ts';
import { buildDerivedData, buildHistoryData, type DerivedData, type HistoryData } from './figure-data.ts';
import { buildReportData, buildSourceData, type ReportData, type SourceData } from './report-data.ts';
import { buildClaimData, buildEventData, type ClaimData, type EventData } from './statement-data.ts';

/**
 * /<story>/data.json: everything that a story holds on the day of the edition. References are ids, addresses are full ones, days
 * that may be imprecise are EDTF (ISO 8601-2), instants RFC 3339 in UTC. What is not known is null; every key is always there.
 */
export interface StoryData {
  /** The version of this shape. It changes when a key goes or changes its meaning, not when one is added. */
  format: 1;
  id: string;
  title: string;
  summary: string;
  url: string;
  /** The language of the editors' words (BCP 47). */
  language: string;
  /** In the order in which they came out. */
  reports: ReportData[];
  /** Who publishes the sources, by id. */
  publishers: Publisher[];
  sources: SourceData[];
  events: EventData[];
  claims: ClaimData[];
  /** What the subjects of figures are called today. */
  subjects: { id: string; name: string }[];
  /** Subjects that have been found to be another; `report` is null where the story says so from the start. */
  samenesses: Sameness[];
  figures: HistoryData[];
  /** What the relations between properties give, from figures of the story. */
  derived: DerivedData[];
}

/** Everything that a story holds, for machines. */
export function buildStoryData(edition: Edition, story: Story): StoryData {
  const { id, title, summary } = story;
  const full = (path: string) => new URL(path, edition.site.url).href;
  const ids = new Set([...story.sources.values()].map(({ publisher }) => publisher));
  const figures = buildHistoryData(edition, story, full);
  return {
    format: 1,
    id,
    title,
    summary,
    url: full(address.story(id)),
    language: edition.site.language,
    reports: story.reports.map((report) => buildReportData(report, edition, story, full)),
    publishers: [...ids]
      .sort()
      .flatMap((each) => edition.publishers.get(each) ?? [])
      .map(({ id, name, kind, url }) => ({ id, name, kind, url })),
    sources: [...story.sources.values()].map((source) => buildSourceData(source, story, full)),
    events: buildEventData(story, full),
    claims: buildClaimData(edition, story, full),
    subjects: [...story.subjects].map(([id, name]) => ({ id, name })),
    samenesses: [...story.sameness.values()].map(({ report, subject, sameAs, basis, sources }) => ({
      report,
      subject,
      sameAs,
      basis,
      sources,
    })),
    figures: figures.map(({ data }) => data),
    derived: buildDerivedData(edition, story, figures),
  };
}

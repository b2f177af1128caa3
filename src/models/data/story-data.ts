import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import { buildDerivedData, buildHistoryData } from './figure-data.ts';
import { buildReportData, buildSourceData } from './report-data.ts';
import { buildClaimData, buildEventData } from './statement-data.ts';
import type { StoryData } from './story-data-schema.ts';

/** Everything that a story holds, for machines. */
export function buildStoryData(edition: Edition, story: StoryView): StoryData {
  const { id, title, summary } = story;
  const full = (path: string) => new URL(path, edition.site.url).href;
  const ids = new Set([...story.sources.values()].map(({ publisher }) => publisher));
  const figures = buildHistoryData(edition, story, full);
  return {
    $schema: full(address.dataSchema()),
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

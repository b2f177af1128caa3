import { address } from '../../domain/text/address.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Report } from '../../domain/story/story.ts';
import type { Timestamp } from '../../domain/dates/timestamp.ts';
import { linkToReport, type LinkModel } from '../page/frame.ts';
import { nameTopic } from '../lists/topic-name.ts';

/** How many related reports an article names. */
const REPORTS = 5;

/** Where to go on from an article: its story's other reports, and what is out on its topics. */
export interface RelatedModel {
  topics: LinkModel[];
  /** Those that say what came of its claims, the latest first; then those that share most with it. */
  reports: RelatedReport[];
}

/** A report that has to do with another. */
export interface RelatedReport extends LinkModel {
  published: Timestamp;
  /** Whether it says what came of a claim of the other. */
  tellsOutcome: boolean;
}

/** What has to do with a report of a story. The reports beside it are left out, as it leads to them anyway, unless they say what came of its claims. */
export function buildRelated(story: StoryView, report: Report): RelatedModel {
  const { id, claims, topics } = report;
  const at = story.reports.indexOf(report);
  const claimed = new Set(claims.map((claim) => claim.id));
  const { mentions } = story;
  const own = mentions.get(id) ?? new Set();
  const related = story.reports
    .map((other, place) => ({
      other,
      place,
      tellsOutcome: other !== report && other.outcomes.some(({ claim }) => claimed.has(claim)),
      shared: own.intersection(mentions.get(other.id) ?? new Set()).size,
    }))
    .filter(({ place, tellsOutcome, shared }) => tellsOutcome || (shared > 0 && Math.abs(place - at) > 1))
    .sort(
      (a, b) =>
        Number(b.tellsOutcome) - Number(a.tellsOutcome) ||
        (a.tellsOutcome ? 0 : b.shared - a.shared) ||
        b.place - a.place,
    );
  return {
    topics: [...new Set(topics)].map((topic) => ({ label: nameTopic(topic), href: address.topic(topic) })),
    reports: related.slice(0, REPORTS).map(({ other, tellsOutcome }) => ({
      ...linkToReport(story, other.id),
      published: other.published,
      tellsOutcome,
    })),
  };
}

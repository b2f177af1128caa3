import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import { buildFrame, linkToStory, type LinkModel, type PageFrame } from '../page/frame.ts';
import { buildPast, type PastModel } from '../story/past.ts';
import { buildSources, Numbers, type SourceModel } from '../records/source.ts';
import { buildStatements } from '../records/statement.ts';
import { buildEntries, groupByYear, type TimelineYear } from './timeline-entry.ts';
import { buildFilters, numberTopics, type TimelineFilters } from './timeline-filters.ts';
import { buildOverview, type OverviewModel } from './timeline-overview.ts';
import { timesOfStory } from '../records/publication-times.ts';
import { takeTimeline, type TakeAwayLink } from '../page/take-away.ts';
import { getWords } from '../../words/get-words.ts';

/** /<story>/timeline/, today or as of a day */
export interface TimelineModel {
  frame: PageFrame;
  past: PastModel | null;
  story: LinkModel;
  /** The same as a picture; null where there is too little to draw. */
  overview: OverviewModel | null;
  filters: TimelineFilters;
  /** Events and statements by the year and month in which they begin. */
  years: TimelineYear[];
  sources: SourceModel[];
  /** None in a view of the past. */
  takeAway: TakeAwayLink[];
}

/** Every event and statement of a story, in order. */
export function buildTimelineModel(edition: Edition, story: StoryView): TimelineModel {
  const words = getWords(edition.site.language).timeline;
  const numbers = new Numbers();
  const topics = numberTopics(story);
  const all = [...story.events.values(), ...story.claims.values()];
  const entries = buildEntries(buildStatements(all, edition, story, numbers), story, topics);
  return {
    frame: buildFrame(edition, {
      title: words.title(story.title),
      description: words.description(story.title),
      path: address.timeline(story.id),
      asOf: story.asOf,
      day: story.reports.at(-1)?.outOn,
      above: [linkToStory(story)],
      label: words.label,
      story,
      times: timesOfStory(story, edition),
    }),
    past: buildPast(edition, story, (day) => address.timeline(story.id, day)),
    story: linkToStory(story),
    overview: buildOverview(entries),
    filters: buildFilters(entries, topics),
    years: groupByYear(entries),
    sources: buildSources(edition, story, numbers),
    takeAway: story.asOf === null ? takeTimeline(edition.site.language, story.id) : [],
  };
}

import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Story } from '../domain/story.ts';
import { buildFrame, linkToStory, type LinkModel, type PageFrame } from './frame.ts';
import { buildPast, type PastModel } from './past.ts';
import { buildSources, type Numbers, type SourceModel } from './source.ts';
import { buildStatements, type StatementModel } from './statement.ts';
import { takeTimeline, type TakeAwayLink } from './take-away.ts';

/** /<story>/timeline/, today or as of a day */
export interface TimelineModel {
  frame: PageFrame;
  past: PastModel | null;
  story: LinkModel;
  /** Events and statements, by date. */
  entries: StatementModel[];
  sources: SourceModel[];
  /** None in a view of the past. */
  takeAway: TakeAwayLink[];
}

/** Every event and statement of a story, in order; of a story as of a day, `whole` is the story of today. */
export function buildTimelineModel(edition: Edition, story: Story, whole: Story = story): TimelineModel {
  const numbers: Numbers = new Map();
  const all = [...story.events.values(), ...story.claims.values()];
  const entries = buildStatements(all, edition, story, numbers);
  return {
    frame: buildFrame(edition, {
      title: `Timeline: ${story.title}`,
      description: `Events and statements of the story “${story.title}”, in order, with their sources.`,
      path: address.timeline(story.id),
      asOf: story.asOf,
      above: [linkToStory(story)],
      label: 'Timeline',
      story,
    }),
    past: buildPast(edition, story, whole, (day) => address.timeline(story.id, day)),
    story: linkToStory(story),
    entries,
    sources: buildSources(edition, story, numbers),
    takeAway: story.asOf === null ? takeTimeline(story.id) : [],
  };
}

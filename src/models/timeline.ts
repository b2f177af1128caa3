import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Story } from '../domain/story.ts';
import { buildFrame, linkToStory, type LinkModel, type PageFrame } from './frame.ts';
import { buildSources, type Numbers, type SourceModel } from './source.ts';
import { buildStatements, type StatementModel } from './statement.ts';

/** /<story>/timeline/ */
export interface TimelineModel {
  frame: PageFrame;
  story: LinkModel;
  /** Events and statements, by date. */
  entries: StatementModel[];
  sources: SourceModel[];
}

/** Every event and statement of a story, in order. */
export function buildTimelineModel(edition: Edition, story: Story): TimelineModel {
  const numbers: Numbers = new Map();
  const all = [...story.events.values(), ...story.claims.values()];
  const entries = buildStatements(all, story, edition.today, numbers);
  return {
    frame: buildFrame(edition, {
      title: `Timeline: ${story.title}`,
      description: `Events and statements of the story “${story.title}”, in order, with their sources.`,
      path: address.timeline(story.id),
      above: [linkToStory(story)],
      label: 'Timeline',
    }),
    story: linkToStory(story),
    entries,
    sources: buildSources(edition, story, numbers),
  };
}

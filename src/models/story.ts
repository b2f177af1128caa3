import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { standingOfClaim } from '../domain/standing.ts';
import type { Story } from '../domain/story.ts';
import { buildFigures, type FigureModel } from './figure.ts';
import { buildFrame, type PageFrame } from './frame.ts';
import { buildProse, type ProseNode } from './prose.ts';
import { buildSources, type Numbers, type SourceModel } from './source.ts';
import { buildStatements, groupByStanding, type GroupStanding, type StandingGroup } from './statement.ts';
import { buildTeasers, type TeaserModel } from './teaser.ts';

/** /<story>/ */
export interface StoryModel {
  frame: PageFrame;
  title: string;
  summary: string;
  body: ProseNode[];
  timelineHref: string;
  specsHref: string;
  reports: TeaserModel[];
  /** How many things the story says, by how they fared. */
  tally: { standing: GroupStanding; count: number }[];
  /** What happened or is said to have, and what was claimed and is settled or yet to come; the rest is on the timeline. */
  known: StandingGroup[];
  figures: FigureModel[];
  sources: SourceModel[];
}

/** What is known in a story on the day of the edition. */
export function buildStoryModel(edition: Edition, story: Story): StoryModel {
  const { id, title, summary } = story;
  const numbers: Numbers = new Map();
  const body = buildProse(story.body, { edition, story, report: null, numbers });
  const claims = [...story.claims.values()];
  const settled = claims.filter((claim) => standingOfClaim(claim, story, edition.today) !== 'unconfirmed');
  const events = [...story.events.values()];
  const known = buildStatements([...events, ...settled], story, edition.today, numbers);
  const all = buildStatements([...events, ...claims], story, edition.today, new Map());
  return {
    frame: buildFrame(edition, { title, description: summary, path: address.story(id) }),
    title,
    summary,
    body,
    timelineHref: address.timeline(id),
    specsHref: address.specs(id),
    reports: buildTeasers(story),
    tally: groupByStanding(all).map(({ standing, statements }) => ({ standing, count: statements.length })),
    known: groupByStanding(known),
    figures: buildFigures(story.figures, edition, story, numbers),
    sources: buildSources(edition, story, numbers),
  };
}

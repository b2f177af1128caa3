import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Standing } from '../domain/standing.ts';
import type { Story } from '../domain/story.ts';
import { buildFigures, type FigureModel } from './figure.ts';
import { buildFrame, type PageFrame } from './frame.ts';
import { buildProse, type ProseNode } from './prose.ts';
import { buildSources, type Numbers, type SourceModel } from './source.ts';
import { buildStatements, groupByStanding, type StandingGroup } from './statement.ts';
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
  tally: { standing: Standing; count: number }[];
  /** What is settled, and what is yet to come; the rest is on the timeline. */
  known: StandingGroup[];
  figures: FigureModel[];
  sources: SourceModel[];
}

/** What is known in a story on the day of the edition. */
export function buildStoryModel(edition: Edition, story: Story): StoryModel {
  const { id, title, summary } = story;
  const numbers: Numbers = new Map();
  const body = buildProse(story.body, { edition, story, report: null, numbers });
  const all = buildStatements(
    [...story.events.values(), ...story.claims.values()],
    story,
    edition.today,
    new Map(),
  );
  const shown = new Set(all.filter(({ standing }) => standing !== 'unconfirmed').map((each) => each.id));
  const known = [...story.events.values(), ...story.claims.values()].filter((each) => shown.has(each.id));
  const groups = groupByStanding(buildStatements(known, story, edition.today, numbers));
  return {
    frame: buildFrame(edition, { title, description: summary, path: address.story(id) }),
    title,
    summary,
    body,
    timelineHref: address.timeline(id),
    specsHref: address.specs(id),
    reports: buildTeasers(story),
    tally: groupByStanding(all).map(({ standing, statements }) => ({ standing, count: statements.length })),
    known: groups,
    figures: buildFigures(story.figures, edition, story, numbers),
    sources: buildSources(edition, story, numbers),
  };
}

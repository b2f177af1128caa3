import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import { buildFigures, type FigureModel } from '../specs/figure.ts';
import { buildFrame, type PageFrame } from '../page/frame.ts';
import { buildPast, listPastViews, type DayLink, type PastModel } from './past.ts';
import { buildProse, type ProseNode } from '../records/prose.ts';
import { buildSources, Numbers, type SourceModel } from '../records/source.ts';
import { timesOfStory } from '../records/publication-times.ts';
import {
  buildStatements,
  groupByStanding,
  judgeStatement,
  tallyStandings,
  type StandingGroup,
  type Tally,
} from '../records/statement.ts';
import { buildTeasers, type TeaserModel } from '../lists/teaser.ts';
import { getWords } from '../../words/get-words.ts';

/** /<story>/, today or as of a day */
export interface StoryModel {
  frame: PageFrame;
  past: PastModel | null;
  title: string;
  /** The standing part is that of today: a view of the past does without, null and empty. */
  summary: string | null;
  body: ProseNode[];
  timelineHref: string;
  specsHref: string;
  reports: TeaserModel[];
  /** The story's own feed, and all of it as data; null in a view of the past, which has none. */
  machines: { feedHref: string; dataHref: string } | null;
  /** What the page was on the day of each report; none in a view of the past. */
  views: DayLink[];
  /** How many things the story says, by how they fared. */
  tally: Tally[];
  /** What happened or is said to have, and what was claimed and is settled or yet to come; the rest is on the timeline. */
  known: StandingGroup[];
  /** By subject, what holds of each value; where it is disputed, every one. */
  figures: { subject: string; figures: FigureModel[] }[];
  sources: SourceModel[];
}

/** What is known in a story on the day of the edition, or was known at the end of its own day. */
export function buildStoryModel(edition: Edition, story: StoryView): StoryModel {
  const { id, title, asOf } = story;
  const numbers = new Numbers();
  const isPast = asOf !== null;
  const body = isPast ? [] : buildProse(story.body, { edition, story, report: null, numbers });
  const said = [...story.events.values(), ...story.claims.values()].map((each) => ({
    each,
    ...judgeStatement(each, edition, story),
  }));
  const settled = said.filter(({ each, standing }) => each.kind === 'event' || standing !== 'unconfirmed');
  const known = buildStatements(
    settled.map(({ each }) => each),
    edition,
    story,
    numbers,
  );
  const addressOf = (day: string | null) => address.story(id, day);
  return {
    frame: buildFrame(edition, {
      title,
      description: isPast ? getWords(edition.site.language).story.descriptionOfPast(title) : story.summary,
      path: address.story(id),
      asOf,
      day: story.reports.at(-1)?.outOn,
      story,
      times: timesOfStory(story, edition),
    }),
    past: buildPast(edition, story, addressOf),
    title,
    summary: isPast ? null : story.summary,
    body,
    timelineHref: address.timeline(id, asOf),
    specsHref: address.specs(id, asOf),
    reports: buildTeasers(story),
    machines: isPast ? null : { feedHref: address.feed(id), dataHref: address.data(id) },
    views: isPast ? [] : listPastViews(story, addressOf),
    tally: tallyStandings(said.map(({ group }) => group)),
    known: groupByStanding(known),
    figures: buildCurrentFigures(edition, story),
    sources: buildSources(edition, story, numbers),
  };
}

/** What holds, without citations: the spec sheet has them. */
function buildCurrentFigures(edition: Edition, story: StoryView): StoryModel['figures'] {
  const bySubject = Map.groupBy(story.histories.histories, ({ subject }) => subject);
  return [...bySubject].map(([id, own]) => ({
    subject: story.subjects.get(id) ?? id,
    figures: buildFigures(
      // What is measured alike stands together.
      [...Map.groupBy(own, ({ property }) => property).values()]
        .flat()
        .flatMap(({ current, rivals }) => [...rivals, current]),
      edition,
      story,
      new Numbers(),
    ),
  }));
}

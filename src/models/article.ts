import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { buildHistories } from '../domain/figure-history.ts';
import { nameSubjects } from '../domain/story-fold.ts';
import type { Report, Story } from '../domain/story.ts';
import type { Timestamp } from '../domain/timestamp.ts';
import { buildCorrections, type CorrectionModel } from './correction.ts';
import { buildFigures, type FigureModel } from './figure.ts';
import { buildFrame, linkToReport, linkToStory, type LinkModel, type PageFrame } from './frame.ts';
import type { DayLink } from './past.ts';
import { buildProse, type ProseNode } from './prose.ts';
import { buildSince, type SinceModel } from './since.ts';
import { buildSources, cite, type Numbers, type SourceModel } from './source.ts';
import { buildStatements, groupByStanding, type StandingGroup, type StatementModel } from './statement.ts';
import { takeCitations, type TakeAwayLink } from './take-away.ts';

/** /<story>/<report>/ */
export interface ArticleModel {
  frame: PageFrame;
  story: { title: string; href: string; timelineHref: string; specsHref: string };
  kind: string;
  headline: string;
  standfirst: string;
  byline: { name: string; role: string | null }[];
  dateline: string | null;
  published: Timestamp;
  updated: Timestamp | null;
  image: { src: string; alt: string; credit: string | null } | null;
  corrections: CorrectionModel[];
  /** What became of it since; null while that is nothing. */
  since: SinceModel | null;
  body: ProseNode[];
  keyFigures: FigureModel[];
  /** What the report says has happened. */
  events: StatementModel[];
  /** What it says that others say, by how that fared. */
  claims: StandingGroup[];
  /** What was known on its day. */
  view: DayLink;
  /** The reports of the story before and after it. */
  previous: LinkModel | null;
  next: LinkModel | null;
  /** What the body cites, then what else the report relies on. */
  sources: SourceModel[];
  takeAway: TakeAwayLink[];
}

/** The article of a report. */
export function buildArticleModel(edition: Edition, story: Story, report: Report): ArticleModel {
  const { id, title, description, kind, authors, dateline, published, updated, image, outOn } = report;
  const numbers: Numbers = new Map();
  const histories = buildHistories(story);
  const { fates } = histories;
  const body = buildProse(report.body, { edition, story, report, numbers, fates });
  // Its own sources come first, so that what later reports say changes no number of it.
  const named = [...report.figures, ...report.claims, ...report.events].flatMap(({ sources }) => sources);
  cite([...named, ...report.sources.map((source) => source.id)], story, numbers);
  const at = story.reports.indexOf(report);
  const [before, after] = [story.reports[at - 1], story.reports[at + 1]];
  // A later name never changes an earlier article.
  const subjects = nameSubjects(story, story.reports.slice(0, at + 1));
  const asOfThen = { ...story, subjects };
  const keyFigures = buildFigures(report.figures, edition, asOfThen, histories, numbers);
  const claims = groupByStanding(buildStatements(report.claims, edition, story, numbers));
  const events = buildStatements(report.events, edition, story, numbers);
  const path = address.report(story.id, id);
  return {
    frame: buildFrame(edition, { title, description, path, above: [linkToStory(story)], story }),
    story: {
      title: story.title,
      href: address.story(story.id),
      timelineHref: address.timeline(story.id),
      specsHref: address.specs(story.id),
    },
    kind,
    headline: title,
    standfirst: description,
    byline: authors.flatMap((author) => edition.authors.get(author) ?? []),
    dateline,
    published,
    updated,
    image: image && { ...image, src: address.image(story.id, image.file) },
    corrections: buildCorrections(report, asOfThen, edition),
    since: buildSince(report, claims, keyFigures, edition),
    body,
    keyFigures,
    events,
    claims,
    view: { day: outOn, href: address.story(story.id, outOn) },
    previous: before ? linkToReport(story, before.id) : null,
    next: after ? linkToReport(story, after.id) : null,
    sources: buildSources(edition, story, numbers),
    takeAway: takeCitations(story.id, id),
  };
}

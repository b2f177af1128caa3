import { address } from '../../domain/text/address.ts';
import type { Author, Edition } from '../../domain/story/edition.ts';
import { nameSubjects } from '../../domain/story/story-fold.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Report } from '../../domain/story/story.ts';
import type { Timestamp } from '../../domain/dates/timestamp.ts';
import { buildCorrections, type CorrectionModel } from '../records/correction.ts';
import { buildFigures, type FigureModel } from '../specs/figure.ts';
import { buildFrame, linkToReport, linkToStory, type LinkModel, type PageFrame } from '../page/frame.ts';
import type { DayLink } from '../story/past.ts';
import { buildProse, type ProseNode } from '../records/prose.ts';
import { buildRelated, type RelatedModel } from './related.ts';
import { timesOfReport } from '../records/publication-times.ts';
import { buildSince, type SinceModel } from './since.ts';
import { buildSources, cite, Numbers, type SourceModel } from '../records/source.ts';
import { buildStatements, groupByStanding, type StandingGroup } from '../records/statement.ts';
import { takeCitations, type TakeAwayLink } from '../page/take-away.ts';

/** /<story>/<report>/ */
export interface ArticleModel {
  frame: PageFrame;
  story: { title: string; href: string; timelineHref: string; specsHref: string };
  kind: string;
  headline: string;
  standfirst: string;
  byline: (Author & { href: string })[];
  dateline: string | null;
  published: Timestamp;
  updated: Timestamp | null;
  image: { src: string; alt: string; credit: string | null } | null;
  corrections: CorrectionModel[];
  /** What became of it since; null while that is nothing. */
  since: SinceModel | null;
  body: ProseNode[];
  /** The parts of the body; empty where they are too few for a list. */
  contents: LinkModel[];
  keyFigures: FigureModel[];
  /** How many things it says have happened: they are on the timeline. */
  eventCount: number;
  /** What it says that others say, by how that fared. */
  claims: StandingGroup[];
  /** What was known on its day. */
  view: DayLink;
  /** The reports of the story before and after it. */
  previous: LinkModel | null;
  next: LinkModel | null;
  related: RelatedModel;
  /** What the body cites, then what else the report relies on; later reports cite what they say of it themselves. */
  sources: SourceModel[];
  /** How many of these the body cites. */
  citedCount: number;
  takeAway: TakeAwayLink[];
}

/** Fewer parts than these are seen at a glance. */
const FEW_PARTS = 3;

/** The article of a report. */
export function buildArticleModel(edition: Edition, story: StoryView, report: Report): ArticleModel {
  const { id, title, description, kind, authors, dateline, published, updated, image, outOn } = report;
  const numbers = new Numbers();
  const body = buildProse(report.body, { edition, story, report, numbers });
  const citedCount = numbers.count;
  // Its own sources alone: what later reports say of it is cited there.
  const { figures, claims: said, events, outcomes, samenesses } = report;
  const named = [...figures, ...said, ...events, ...outcomes, ...samenesses].flatMap(
    ({ sources }) => sources,
  );
  cite([...named, ...report.sources.map((source) => source.id)], story, numbers);
  const sources = buildSources(edition, story, numbers);
  numbers.close();
  const at = story.reports.indexOf(report);
  const [before, after] = [story.reports[at - 1], story.reports[at + 1]];
  // A later name never changes an earlier article.
  const subjects = nameSubjects(story, story.reports.slice(0, at + 1));
  const asOfThen = { ...story, subjects };
  const keyFigures = buildFigures(report.figures, edition, asOfThen, numbers);
  const claims = groupByStanding(buildStatements(report.claims, edition, story, numbers));
  const path = address.report(story.id, id);
  return {
    frame: buildFrame(edition, {
      title,
      description,
      path,
      above: [linkToStory(story)],
      day: outOn,
      place: dateline,
      story,
      times: timesOfReport(report, edition),
    }),
    story: {
      title: story.title,
      href: address.story(story.id),
      timelineHref: address.timeline(story.id),
      specsHref: address.specs(story.id),
    },
    kind,
    headline: title,
    standfirst: description,
    byline: authors.flatMap((author) => buildByline(author, edition)),
    dateline,
    published,
    updated,
    image: image && { ...image, src: address.image(story.id, image.file) },
    corrections: buildCorrections(report, asOfThen, edition),
    since: buildSince(report, claims, keyFigures, edition),
    body,
    contents:
      report.headings.length < FEW_PARTS
        ? []
        : report.headings.map(({ text, slug }) => ({ label: text, href: `#${slug}` })),
    keyFigures,
    eventCount: report.events.length,
    claims,
    view: { day: outOn, href: address.story(story.id, outOn) },
    previous: before ? linkToReport(story, before.id) : null,
    next: after ? linkToReport(story, after.id) : null,
    related: buildRelated(story, report),
    sources,
    citedCount,
    takeAway: takeCitations(edition.site.language, story.id, id),
  };
}

function buildByline(id: string, { authors }: Edition): ArticleModel['byline'] {
  const author = authors.get(id);
  return author ? [{ ...author, href: address.author(id) }] : [];
}

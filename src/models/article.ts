import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { nameSubjects, type Report, type Story } from '../domain/story.ts';
import type { Timestamp } from '../domain/timestamp.ts';
import { buildCorrections, type CorrectionModel } from './correction.ts';
import { buildFigures, type FigureModel } from './figure.ts';
import { buildFrame, linkToStory, type PageFrame } from './frame.ts';
import { buildProse, type ProseNode } from './prose.ts';
import { buildSources, cite, type Numbers, type SourceModel } from './source.ts';
import { buildStatements, groupByStanding, type StandingGroup } from './statement.ts';

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
  body: ProseNode[];
  keyFigures: FigureModel[];
  /** Everything that the report says, by how it fared. */
  said: StandingGroup[];
  /** What the body cites, then what else the report relies on. */
  sources: SourceModel[];
}

/** The article of a report. */
export function buildArticleModel(edition: Edition, story: Story, report: Report): ArticleModel {
  const { id, title, description, kind, authors, dateline, published, updated, image } = report;
  const numbers: Numbers = new Map();
  const body = buildProse(report.body, { edition, story, report, numbers });
  // A later name never changes an earlier article.
  const subjects = nameSubjects(story, story.reports.slice(0, story.reports.indexOf(report) + 1));
  const asOfThen = { ...story, subjects };
  const keyFigures = buildFigures(report.figures, edition, asOfThen, numbers);
  const said = buildStatements([...report.events, ...report.claims], story, edition.today, numbers);
  cite(
    report.sources.map((source) => source.id),
    story,
    numbers,
  );
  const path = address.report(story.id, id);
  return {
    frame: buildFrame(edition, { title, description, path, above: [linkToStory(story)] }),
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
    body,
    keyFigures,
    said: groupByStanding(said),
    sources: buildSources(edition, story, numbers),
  };
}

import type { Timestamp } from '../domain/timestamp.ts';
import type { ClaimModel, EventModel, FigureModel, PageFrame, ProseNode, SourceModel } from './shared.ts';

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
  body: ProseNode[];
  keyFigures: FigureModel[];
  /** Everything that the report says, by how it fared: what is settled first. */
  confirmed: (EventModel | ClaimModel)[];
  unconfirmed: (EventModel | ClaimModel)[];
  /** In the order of their numbers. */
  sources: SourceModel[];
}

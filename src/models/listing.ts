import type { EventModel, PageFrame, ProseNode, ReportTeaser } from './shared.ts';

/** / */
export interface FrontModel {
  frame: PageFrame;
  stories: { href: string; title: string; summary: string; reports: ReportTeaser[] }[];
}

/** /<story>/ */
export interface StoryModel {
  frame: PageFrame;
  title: string;
  summary: string;
  body: ProseNode[];
  timelineHref: string;
  specsHref: string;
  reports: ReportTeaser[];
  latest: EventModel[];
}

/** /<page>/ */
export interface PlainPageModel {
  frame: PageFrame;
  body: ProseNode[];
}

/** /sources/ */
export interface SourcesModel {
  frame: PageFrame;
  publishers: {
    id: string;
    name: string;
    kind: string;
    url: string | null;
    sources: { title: string; href: string; kind: string; carries: number }[];
  }[];
}

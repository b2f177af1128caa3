import type { ClaimModel, EventModel, PageFrame, SourceModel } from './shared.ts';

/** /<story>/timeline/ */
export interface TimelineModel {
  frame: PageFrame;
  story: { title: string; href: string };
  /** Events and statements, by date. */
  entries: (EventModel | ClaimModel)[];
  sources: SourceModel[];
}

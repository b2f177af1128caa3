import type { FigureModel, PageFrame, SourceModel } from './shared.ts';

/** A property of a subject in the spec sheet. */
export interface PropertyModel {
  id: string;
  label: string;
  description: string | null;
  /** Its fragment on the page. */
  fragment: string;
  /** As stated, what is official first; empty where the value is only derived. */
  figures: FigureModel[];
  /** Relations that give or check it, with their working. */
  workings: { text: string; interval: string; verdict: 'consistent' | 'derived' }[];
}

/** /<story>/specs/ */
export interface SpecSheetModel {
  frame: PageFrame;
  story: { title: string; href: string };
  subjects: { id: string; name: string; official: PropertyModel[]; unofficial: PropertyModel[] }[];
  sources: SourceModel[];
}

import type { Basis } from '../../domain/story/basis.ts';
import { findRoots } from '../../domain/story/lineage.ts';
import type { Standing } from '../../domain/story/standing.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Grounded } from '../../domain/story/story.ts';
import { cite, type CitationModel, type Numbers } from './source.ts';

/** How we know something, and how it fared. */
export interface GroundsModel {
  basis: Basis;
  standing: Standing;
  citations: CitationModel[];
  /** Documents among the roots of its sources: those that repeat no other. */
  originCount: number;
}

/** How we know something whose standing is known. */
export function buildGrounds(
  { basis, sources }: Grounded,
  standing: Standing,
  story: StoryView,
  numbers: Numbers,
): GroundsModel {
  return {
    basis,
    standing,
    citations: cite(sources, story, numbers),
    originCount: findRoots(sources, story.lineage).size,
  };
}

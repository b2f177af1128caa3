import type { Edition } from '../../domain/story/edition.ts';
import type { FigureHistory } from '../../domain/story/figure-history.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Figure } from '../../domain/story/story.ts';
import type { Numbers } from '../records/source.ts';

/** What the sections of a spec sheet are built from. */
export interface Sheet {
  edition: Edition;
  story: StoryView;
  /** Figures that say the same of the same, by the first of them. */
  alike: ReadonlyMap<Figure, readonly Figure[]>;
  numbers: Numbers;
  /** The place of each history in the story. */
  places: ReadonlyMap<FigureHistory, number>;
  /** The place of each figure in the story. */
  figurePlaces: ReadonlyMap<Figure, number>;
}

import type { IsoDay } from '../../domain/dates/iso-day.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { FigureHistories, FigureHistory } from '../../domain/story/figure-history.ts';
import type { Story } from '../../domain/story/story.ts';
import type { Numbers } from '../records/source.ts';
import type { AlikeFigures } from './working.ts';

/** What the parts of a spec sheet are built from. */
export interface Sheet {
  edition: Edition;
  story: Story;
  histories: FigureHistories;
  /** Figures that say the same of the same, by the first of them. */
  alike: AlikeFigures;
  numbers: Numbers;
  /** The place of each history in the story. */
  places: ReadonlyMap<FigureHistory, number>;
  /** The day on which each report came out. */
  days: ReadonlyMap<string, IsoDay>;
}

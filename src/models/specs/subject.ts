import type { EarlierNameModel } from './earlier-name.ts';
import type { RatingPlateModel } from './rating-plate.ts';
import type { HistoryModel } from './sheet-history.ts';
import type { WorkingModel } from './working.ts';

/** A property of a subject. */
export interface PropertyModel {
  id: string;
  label: string;
  /** Its fragments on the page: that of the subject, and of each name that it had before. */
  fragments: string[];
  /** By qualifiers; empty where the value is only derived. */
  histories: HistoryModel[];
  workings: WorkingModel[];
}

/** What is known of a subject, with what is official set apart. */
export interface SubjectModel {
  id: string;
  name: string;
  /** Subjects of earlier reports that are this one. */
  earlierNames: EarlierNameModel[];
  official: PropertyModel[];
  unofficial: PropertyModel[];
  /** The rating plate that its figures were printed on, redrawn. */
  plate: RatingPlateModel | null;
}

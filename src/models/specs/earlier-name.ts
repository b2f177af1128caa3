import { standingOf } from '../../domain/story/standing.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import { linkToReport, type LinkModel } from '../page/frame.ts';
import { buildGrounds, type GroundsModel } from '../records/grounds.ts';
import type { Numbers } from '../records/source.ts';

/** The statement that a subject of earlier reports is the same as another. */
export interface EarlierNameModel extends GroundsModel {
  /** What the earlier reports call it. */
  name: string;
  /** The report that says so; null where the story does from the start. */
  report: LinkModel | null;
}

/** The subjects that have been found to be this one, each on its own basis and sources. */
export function buildEarlierNames(subject: string, story: StoryView, numbers: Numbers): EarlierNameModel[] {
  return [...story.sameness.values()]
    .filter(({ sameAs }) => sameAs === subject)
    .map((same) => ({
      name: story.subjects.get(same.subject) ?? same.subject,
      report: same.report === null ? null : linkToReport(story, same.report),
      ...buildGrounds(same, standingOf(same, story), story, numbers),
    }));
}

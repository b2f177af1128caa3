import { address } from '../domain/address.ts';
import { compareCalendarDates } from '../domain/date-order.ts';
import type { Edition } from '../domain/edition.ts';
import type { Story } from '../domain/story.ts';
import { listCorrections, type CorrectionModel } from './correction.ts';
import { buildFrame, type LinkModel, type PageFrame } from './frame.ts';

/** /corrections/ */
export interface CorrectionsPageModel {
  frame: PageFrame;
  /** The page that says what is corrected and how; null where the site has none. */
  policy: LinkModel | null;
  /** The latest first. */
  corrections: ListedCorrection[];
}

/** A correction with the article that it mends. */
export interface ListedCorrection extends CorrectionModel {
  article: LinkModel;
}

/** Every correction of an edition: by date, the latest first, then by story, report and place in its list. */
export function buildCorrectionsPageModel(edition: Edition): CorrectionsPageModel {
  const corrections = edition.stories.flatMap((story) => listStoryCorrections(story, edition));
  const policy = edition.pages.find(({ id }) => id === edition.site.policies['corrections']);
  return {
    frame: buildFrame(edition, {
      title: 'Corrections',
      description: 'Every mistake that we have published and corrected, the latest correction first.',
      path: address.corrections(),
    }),
    policy: policy ? { label: policy.title, href: address.page(policy.id) } : null,
    corrections: corrections.sort((a, b) => compareCalendarDates(b.on, a.on)),
  };
}

/** Every correction of a story, by report and place in its list. */
export function listStoryCorrections(story: Story, edition: Edition): ListedCorrection[] {
  const byId = story.reports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return byId.flatMap((report) => {
    const article = { label: report.title, href: address.report(story.id, report.id) };
    return listCorrections(report, story, edition).map((correction) => ({ ...correction, article }));
  });
}

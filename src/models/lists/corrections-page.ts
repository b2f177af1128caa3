import { address } from '../../domain/text/address.ts';
import { compareCalendarDates } from '../../domain/dates/date-order.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { listStoryCorrections, type ListedCorrection } from '../records/correction.ts';
import { buildListFrame, type LinkModel, type ListFrame } from '../page/frame.ts';
import type { Listings } from './listings.ts';
import { buildPagination, pageSizes, takePage, type PaginationModel } from '../page/pagination.ts';
import { getWords } from '../../words/get-words.ts';

/** /corrections/ */
export interface CorrectionsPageModel {
  frame: ListFrame;
  pagination: PaginationModel;
  /** The page that says what is corrected and how; null where the site has none. */
  policy: LinkModel | null;
  correctionCount: number;
  /** Those on this page, the latest first. */
  corrections: ListedCorrection[];
}

/** A page, from 1, of every correction: by date, the latest first, then by story, report and place in its list. */
export function buildCorrectionsPageModel(
  edition: Edition,
  listings: Listings,
  page = 1,
): CorrectionsPageModel {
  const corrections = listings.stories
    .flatMap(listStoryCorrections)
    .sort((a, b) => compareCalendarDates(b.on, a.on));
  const policy = edition.pages.find(({ id }) => id === edition.site.policies['corrections']);
  const words = getWords(edition.site.language).corrections;
  const list = {
    title: words.title,
    description: words.description,
    addressOf: address.corrections,
  };
  return {
    frame: buildListFrame(edition, list, page),
    pagination: buildPagination(corrections.length, pageSizes.corrections, page, list.addressOf),
    policy: policy ? { label: policy.title, href: address.page(policy.id) } : null,
    correctionCount: corrections.length,
    corrections: takePage(corrections, pageSizes.corrections, page),
  };
}

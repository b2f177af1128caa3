import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { IsoMonth } from '../../domain/dates/iso-day.ts';
import { oncePerObject } from '../../domain/text/once-per.ts';
import { linkToMonth, type MonthLink } from './archive.ts';
import { buildListFrame, type ListFrame } from '../page/frame.ts';
import type { StoryListing } from './listing.ts';
import { buildPagination, pageSizes, takePage, type PaginationModel } from '../page/pagination.ts';
import { groupByDay, type ReportGroup } from './report-group.ts';
import { indexReports } from './report-index.ts';

/** /archive/<month>/ */
export interface MonthModel {
  /** Its texts hold the month as `YYYY-MM`, which is put into words where dates are. */
  frame: ListFrame;
  pagination: PaginationModel;
  month: IsoMonth;
  reportCount: number;
  /** The days of those on this page, the last one first. */
  days: ReportGroup[];
  /** The months beside it in which a report came out; null at the ends. */
  earlier: MonthLink | null;
  later: MonthLink | null;
}

/** A page, from 1, of the reports that came out in a month; there must be one. */
export function buildMonthModel(
  edition: Edition,
  listings: readonly StoryListing[],
  month: IsoMonth,
  page = 1,
): MonthModel {
  const reports = indexReports(listings).months.get(month);
  if (!reports) throw new Error(`No report came out in ${month}.`);
  const months = listMonths(listings);
  const at = months.indexOf(month);
  const [later, earlier] = [months[at - 1], months[at + 1]];
  const addressOf = (number: number) => address.month(month, number);
  const list = {
    title: month,
    description: `Every report that came out in ${month}, the latest first.`,
    addressOf,
    above: [{ label: 'Archive', href: address.archive() }],
    card: address.card(address.archive()),
  };
  return {
    frame: buildListFrame(edition, list, page),
    pagination: buildPagination(reports.length, pageSizes.reports, page, addressOf),
    month,
    reportCount: reports.length,
    days: groupByDay(takePage(reports, pageSizes.reports, page)),
    earlier: earlier === undefined ? null : linkToMonth(earlier),
    later: later === undefined ? null : linkToMonth(later),
  };
}

const listMonths = oncePerObject((listings: readonly StoryListing[]) => [
  ...indexReports(listings).months.keys(),
]);

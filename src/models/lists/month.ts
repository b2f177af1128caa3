import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { IsoMonth } from '../../domain/dates/iso-day.ts';
import { linkToMonth, type MonthLink } from './archive.ts';
import { buildListFrame, type ListFrame } from '../page/frame.ts';
import { buildPagination, pageSizes, takePage, type PaginationModel } from '../page/pagination.ts';
import { groupByDay, type ReportGroup } from './report-group.ts';
import type { Listings } from './listings.ts';
import { getWords } from '../../words/get-words.ts';

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
export function buildMonthModel(edition: Edition, listings: Listings, month: IsoMonth, page = 1): MonthModel {
  const reports = listings.index.months.get(month);
  if (!reports) throw new Error(`No report came out in ${month}.`);
  const months = [...listings.index.months.keys()];
  const at = months.indexOf(month);
  const [later, earlier] = [months[at - 1], months[at + 1]];
  const addressOf = (number: number) => address.month(month, number);
  const words = getWords(edition.site.language).archive;
  const list = {
    title: month,
    description: words.month.description(month),
    addressOf,
    above: [{ label: words.title, href: address.archive() }],
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

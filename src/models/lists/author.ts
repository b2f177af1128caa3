import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { buildListFrame, type ListFrame } from '../page/frame.ts';
import { buildPagination, pageSizes, takePage, type PaginationModel } from '../page/pagination.ts';
import { groupByMonth, type ReportGroup } from './report-group.ts';
import type { Listings } from './listings.ts';
import { getWords } from '../../words/get-words.ts';

/** /authors/<author>/ */
export interface AuthorModel {
  frame: ListFrame;
  pagination: PaginationModel;
  role: string | null;
  url: string | null;
  reportCount: number;
  /** Those on this page, the latest first. */
  months: ReportGroup[];
}

/** A page, from 1, of the reports of an author, of whom one must be out. */
export function buildAuthorModel(edition: Edition, listings: Listings, id: string, page = 1): AuthorModel {
  const author = edition.authors.get(id);
  const reports = listings.index.authors.get(id);
  if (!author || !reports) throw new Error(`Nothing of an author "${id}" is out.`);
  const { name, role, url } = author;
  const words = getWords(edition.site.language).authors;
  const addressOf = (number: number) => address.author(id, number);
  const list = {
    title: name,
    description: words.author.description(name),
    addressOf,
    above: [{ label: words.title, href: address.authors() }],
    card: address.card(address.authors()),
  };
  return {
    frame: buildListFrame(edition, list, page),
    pagination: buildPagination(reports.length, pageSizes.reports, page, addressOf),
    role,
    url,
    reportCount: reports.length,
    months: groupByMonth(takePage(reports, pageSizes.reports, page)),
  };
}

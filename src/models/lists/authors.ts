import { address } from '../../domain/text/address.ts';
import type { Author, Edition } from '../../domain/story/edition.ts';
import { buildFrame, type PageFrame } from '../page/frame.ts';
import type { Listings } from './listings.ts';
import type { ListedReport } from './report-index.ts';
import { getWords } from '../../words/get-words.ts';

/** /authors/ */
export interface AuthorsModel {
  frame: PageFrame;
  /** By id. */
  authors: { name: string; role: string | null; href: string; reportCount: number }[];
}

/** Everyone of whom a report is out. */
export function buildAuthorsModel(edition: Edition, listings: Listings): AuthorsModel {
  const words = getWords(edition.site.language).authors;
  return {
    frame: buildFrame(edition, {
      title: words.title,
      description: words.description,
      path: address.authors(),
    }),
    authors: listAuthors(edition, listings).map(({ id, author: { name, role }, reports }) => ({
      name,
      role,
      href: address.author(id),
      reportCount: reports.length,
    })),
  };
}

/** The authors of whom a report is out, by id, each with those reports, the latest first. */
export function listAuthors(
  { authors }: Pick<Edition, 'authors'>,
  listings: Listings,
): { id: string; author: Author; reports: ListedReport[] }[] {
  const index = listings.index.authors;
  return [...authors].flatMap(([id, author]) => {
    const reports = index.get(id);
    return reports ? [{ id, author, reports }] : [];
  });
}

import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import type { IsoMonth } from '../../domain/dates/iso-day.ts';
import { buildFrame, type LinkModel, type PageFrame } from '../page/frame.ts';
import type { Listings } from './listings.ts';
import { getWords } from '../../words/get-words.ts';

/** A month with the address of its reports. */
export interface MonthLink {
  month: IsoMonth;
  href: string;
}

/** /archive/ */
export interface ArchiveModel {
  frame: PageFrame;
  reportCount: number;
  /** Other ways to look for a report. */
  ways: LinkModel[];
  /** Those in which a report came out, the last one first; so are their months. */
  years: { year: string; reportCount: number; months: (MonthLink & { reportCount: number })[] }[];
}

/** How many reports came out when. */
export function buildArchiveModel(edition: Edition, listings: Listings): ArchiveModel {
  const { reports, months } = listings.index;
  const words = getWords(edition.site.language).archive;
  const byYear = Map.groupBy(months, ([month]) => month.slice(0, 4));
  return {
    frame: buildFrame(edition, {
      title: words.title,
      description: words.description,
      path: address.archive(),
    }),
    reportCount: reports.length,
    ways: [
      { label: words.byTopic, href: address.topics() },
      { label: words.byAuthor, href: address.authors() },
    ],
    years: [...byYear].map(([year, own]) => ({
      year,
      reportCount: own.reduce((total, [, { length }]) => total + length, 0),
      months: own.map(([month, { length }]) => ({ ...linkToMonth(month), reportCount: length })),
    })),
  };
}

/** A month in which a report came out. */
export function linkToMonth(month: IsoMonth): MonthLink {
  return { month, href: address.month(month) };
}

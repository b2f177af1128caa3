import { formatCalendarDate } from '../../format/date.ts';
import type { BibliographyModel, CitedWork } from '../../models/article/bibliography.ts';
import type { CitedDate } from '../../models/records/cited-date.ts';
import { getWords } from '../../words/get-words.ts';

/** An item of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  URL?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  note?: string;
}

/** `circa` is about or perhaps then; where one end is open there are only words. */
export type CslDate = { 'date-parts': number[][]; season?: number; circa?: true } | { literal: string };

/** The works as items of CSL-JSON, in their order. */
export function buildCslItems({ works, language }: BibliographyModel): CslItem[] {
  return works.map((work) => buildItem(work, language));
}

/** What a work of each kind is; interviews are read here as they were printed. */
const types: Readonly<Record<string, string>> = {
  article: 'article-newspaper',
  agency: 'article-newspaper',
  press: 'article-newspaper',
  analysis: 'article-newspaper',
  interview: 'article-newspaper',
  filing: 'report',
  image: 'graphic',
  social: 'post',
  aggregator: 'webpage',
};

function buildItem(work: CitedWork, language: string): CslItem {
  const { key, kind, title, authors, container, publisher, url, published, updated, accessed } = work;
  return {
    id: key,
    type: types[kind] ?? 'document',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(container !== null && { 'container-title': container }),
    ...(publisher !== null && { publisher }),
    ...(url !== null && { URL: url }),
    ...(published && { issued: buildDate(published, language) }),
    ...(accessed && { accessed: buildDate(accessed, language) }),
    ...(work.language !== null && { language: work.language }),
    ...(updated && {
      note: getWords(language).outputs.citation.updated(formatCalendarDate(updated.date, { language })),
    }),
  };
}

function buildDate({ date, parts, season, isCirca }: CitedDate, language: string): CslDate {
  if (parts === null) return { literal: formatCalendarDate(date, { language }) };
  return { 'date-parts': parts, ...(season !== null && { season }), ...(isCirca && { circa: true }) };
}

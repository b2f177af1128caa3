import { address } from '../../domain/text/address.ts';
import type { LinkModel } from './frame.ts';
import { getWords } from '../../words/get-words.ts';

/** What a page holds, in a form for other programs. */
export interface TakeAwayLink extends LinkModel {
  /** Its media type. */
  type: string;
}

/** The timeline of a story, and all of its data. */
export function takeTimeline(language: string, story: string): TakeAwayLink[] {
  const words = getWords(language).site.takeAway;
  const calendar = { label: words.calendar, href: address.calendar(story), type: 'text/calendar' };
  return [calendar, takeData(language, story)];
}

/** The figures of a story, and all of its data. */
export function takeFigures(language: string, story: string): TakeAwayLink[] {
  const words = getWords(language).site.takeAway;
  const table = { label: words.table, href: address.table(story), type: 'text/csv' };
  return [table, takeData(language, story)];
}

/** How to cite an article and its sources. */
export function takeCitations(language: string, story: string, report: string): TakeAwayLink[] {
  const words = getWords(language).site.takeAway;
  return [
    {
      label: words.biblatex,
      href: address.biblatex(story, report),
      type: 'application/x-bibtex',
    },
    {
      label: words.cslJson,
      href: address.cslJson(story, report),
      type: 'application/vnd.citationstyles.csl+json',
    },
  ];
}

function takeData(language: string, story: string): TakeAwayLink {
  const words = getWords(language).site.takeAway;
  return { label: words.data, href: address.data(story), type: 'application/json' };
}

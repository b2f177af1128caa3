import { address } from '../../domain/text/address.ts';
import type { LinkModel } from './frame.ts';

/** What a page holds, in a form for other programs. */
export interface TakeAwayLink extends LinkModel {
  /** Its media type. */
  type: string;
}

/** The timeline of a story, and all of its data. */
export function takeTimeline(story: string): TakeAwayLink[] {
  const calendar = { label: 'Calendar (.ics)', href: address.calendar(story), type: 'text/calendar' };
  return [calendar, takeData(story)];
}

/** The figures of a story, and all of its data. */
export function takeFigures(story: string): TakeAwayLink[] {
  return [{ label: 'Table (.csv)', href: address.table(story), type: 'text/csv' }, takeData(story)];
}

/** How to cite an article and its sources. */
export function takeCitations(story: string, report: string): TakeAwayLink[] {
  return [
    {
      label: 'Citation (.bib)',
      href: address.biblatex(story, report),
      type: 'application/x-bibtex',
    },
    {
      label: 'Citation (CSL-JSON)',
      href: address.cslJson(story, report),
      type: 'application/vnd.citationstyles.csl+json',
    },
  ];
}

function takeData(story: string): TakeAwayLink {
  return { label: 'Everything as data (.json)', href: address.data(story), type: 'application/json' };
}

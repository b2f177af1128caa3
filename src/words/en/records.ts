import type { Basis } from '../../domain/story/basis.ts';
import type { Standing } from '../../domain/story/standing.ts';
import { countWords } from './counts.ts';

/** How we know, as a mark of a word or two and as a phrase that explains it. */
export const bases: Record<Basis | 'derived', { mark: string; phrase: string }> = {
  official: { mark: 'official', phrase: 'from an official document' },
  'on-record': { mark: 'on record', phrase: 'said on the record' },
  agency: { mark: 'agency', phrase: 'reported by a news agency' },
  press: { mark: 'press', phrase: 'reported by the press' },
  anonymous: { mark: 'unnamed', phrase: 'from people who were not named' },
  social: { mark: 'social', phrase: 'from a post on social media' },
  leak: { mark: 'leak', phrase: 'from a leak, not official' },
  inference: { mark: 'inferred', phrase: 'concluded, not observed' },
  opinion: { mark: 'opinion', phrase: 'what someone thinks' },
  derived: { mark: 'calculated', phrase: 'worked out from other figures' },
};

/** How it fared: a mark, a heading for what fared so, and what happened to one or to several. */
export const standings: Record<
  Standing | 'opinion',
  { mark: string; heading: string; fared: [one: string, several: string] }
> = {
  confirmed: {
    mark: 'confirmed',
    heading: 'Confirmed',
    fared: ['was confirmed', 'were confirmed'],
  },
  met: {
    mark: 'came true',
    heading: 'Forecasts that came true',
    fared: ['came true', 'came true'],
  },
  disputed: {
    mark: 'disputed',
    heading: 'Disputed',
    fared: ['is disputed', 'are disputed'],
  },
  denied: { mark: 'denied', heading: 'Denied', fared: ['was denied', 'were denied'] },
  superseded: {
    mark: 'superseded',
    heading: 'Superseded',
    fared: ['was superseded', 'were superseded'],
  },
  missed: {
    mark: 'did not come true',
    heading: 'Forecasts that did not come true',
    fared: ['did not come true', 'did not come true'],
  },
  due: {
    mark: 'due',
    heading: 'Forecasts that have come due, with no outcome reported',
    fared: ['has come due with no outcome reported', 'have come due with no outcome reported'],
  },
  pending: {
    mark: 'still open',
    heading: 'Forecasts still open',
    fared: ['is still open', 'are still open'],
  },
  unconfirmed: {
    mark: 'not confirmed',
    heading: 'Not confirmed',
    fared: ['is not confirmed', 'are not confirmed'],
  },
  opinion: {
    mark: 'opinion',
    heading: 'Opinions',
    fared: ['is an opinion', 'are opinions'],
  },
};

/** "9 were confirmed" */
export function tally({ standing, count }: { standing: Standing | 'opinion'; count: number }): string {
  const [one, several] = standings[standing].fared;
  return `${count} ${count === 1 ? one : several}`;
}

export const records = {
  sources: 'Sources',
  /** Before the date on which a source was read. */
  read: 'read',
  /** Before the numbers of the sources that a source repeats. */
  repeats: 'repeats',
  /** How many sources there are, and how many at their root. */
  grounds: (pages: number, origins: number) =>
    `${countWords(pages, 'page', 'pages')}, ${countWords(origins, 'origin', 'origins')}`,
  due: 'due',
  onTheWordOf: (names: string) => `, on the word of ${names}`,
  percentagePoints: 'pp',
  /** Between what replaced a mistake and the mistake. */
  not: 'not',
  replacement: (now: string, was: string) => `${now}, not ${was}`,
  quoted: (text: string) => `“${text}”`,
};

export const legend = {
  summary: 'How to read the marks',
  claims: 'What someone claims is underlined with dots, and a sign says how it fared:',
  confirmed: 'confirmed, or came true',
  unconfirmed: 'not confirmed, or still open',
  denied: 'contradicted, or did not come true',
  rest: '. Small numbers lead to the sources. A word beside a figure or a statement says how it is known:',
};

/** How long an outcome took, or how it lay to the window of a forecast; `days` are words for a number of days. */
export const timing = {
  sameDay: 'on the day it was said',
  after: (days: string) => `${days} after it was said`,
  early: 'before the time named',
  earlyBy: (days: string) => `${days} before the time named`,
  late: 'after the time named',
  lateBy: (days: string) => `${days} after the time named`,
  within: 'within the time named',
  lastDay: 'on the last day of the time named',
  beforeEnd: (days: string) => `within the time named, ${days} before the end`,
};

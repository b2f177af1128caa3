import type { GroupStanding, Tally } from '../../models/records/statement.ts';

/** How it fared: a mark, a heading for what fared so, what happened to one or to several, and a tone. */
export const standingWords: Record<
  GroupStanding,
  { mark: string; heading: string; fared: [one: string, several: string]; tone: 'firm' | 'open' | 'refuted' }
> = {
  confirmed: {
    mark: 'confirmed',
    heading: 'Confirmed',
    fared: ['was confirmed', 'were confirmed'],
    tone: 'firm',
  },
  met: {
    mark: 'came true',
    heading: 'Forecasts that came true',
    fared: ['came true', 'came true'],
    tone: 'firm',
  },
  disputed: {
    mark: 'disputed',
    heading: 'Disputed',
    fared: ['is disputed', 'are disputed'],
    tone: 'refuted',
  },
  denied: { mark: 'denied', heading: 'Denied', fared: ['was denied', 'were denied'], tone: 'refuted' },
  superseded: {
    mark: 'superseded',
    heading: 'Superseded',
    fared: ['was superseded', 'were superseded'],
    tone: 'refuted',
  },
  missed: {
    mark: 'did not come true',
    heading: 'Forecasts that did not come true',
    fared: ['did not come true', 'did not come true'],
    tone: 'refuted',
  },
  due: {
    mark: 'due',
    heading: 'Forecasts that have come due, with no outcome reported',
    fared: ['has come due with no outcome reported', 'have come due with no outcome reported'],
    tone: 'open',
  },
  pending: {
    mark: 'still open',
    heading: 'Forecasts still open',
    fared: ['is still open', 'are still open'],
    tone: 'open',
  },
  unconfirmed: {
    mark: 'not confirmed',
    heading: 'Not confirmed',
    fared: ['is not confirmed', 'are not confirmed'],
    tone: 'open',
  },
  opinion: {
    mark: 'opinion',
    heading: 'Opinions',
    fared: ['is an opinion', 'are opinions'],
    tone: 'open',
  },
};

/** The id under which a page lists what fared so. */
export function standingFragment(standing: GroupStanding): string {
  return `Part-standing-${standing}`;
}

/** "9 were confirmed" */
export function describeTally({ standing, count }: Tally): string {
  const [one, several] = standingWords[standing].fared;
  return `${count} ${count === 1 ? one : several}`;
}

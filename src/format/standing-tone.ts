import type { Standing } from '../domain/story/standing.ts';

/** How much can be relied on what fared so, as signs, colours and drawings show it. */
export const standingTones: Readonly<Record<Standing | 'opinion', 'firm' | 'open' | 'refuted'>> = {
  confirmed: 'firm',
  met: 'firm',
  disputed: 'refuted',
  denied: 'refuted',
  superseded: 'refuted',
  missed: 'refuted',
  due: 'open',
  pending: 'open',
  unconfirmed: 'open',
  opinion: 'open',
};

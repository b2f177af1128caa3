import type { GroupStanding } from '../../models/statement.ts';

/** How it fared: a mark, a heading for what fared so, and a tone. */
export const standingWords: Record<
  GroupStanding,
  { mark: string; heading: string; tone: 'firm' | 'open' | 'refuted' }
> = {
  confirmed: { mark: 'confirmed', heading: 'Confirmed', tone: 'firm' },
  met: { mark: 'came true', heading: 'Forecasts that came true', tone: 'firm' },
  disputed: { mark: 'disputed', heading: 'Disputed', tone: 'refuted' },
  denied: { mark: 'denied', heading: 'Denied', tone: 'refuted' },
  superseded: { mark: 'superseded', heading: 'Superseded', tone: 'refuted' },
  missed: { mark: 'did not come true', heading: 'Forecasts that did not come true', tone: 'refuted' },
  due: { mark: 'due', heading: 'Forecasts that are due, no outcome reported', tone: 'open' },
  pending: { mark: 'still open', heading: 'Forecasts still open', tone: 'open' },
  unconfirmed: { mark: 'not confirmed', heading: 'Not confirmed', tone: 'open' },
  opinion: { mark: 'opinion', heading: 'Opinions', tone: 'open' },
};

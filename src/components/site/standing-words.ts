import type { ForecastStanding, Standing } from '../../domain/standing.ts';

/** How it fared, in the words and the tone of its mark. */
export const standingWords: Record<
  Standing | ForecastStanding,
  { mark: string; tone: 'firm' | 'open' | 'refuted' }
> = {
  confirmed: { mark: 'confirmed', tone: 'firm' },
  met: { mark: 'came true', tone: 'firm' },
  unconfirmed: { mark: 'not confirmed', tone: 'open' },
  pending: { mark: 'still open', tone: 'open' },
  due: { mark: 'due, outcome not reported', tone: 'open' },
  disputed: { mark: 'disputed', tone: 'refuted' },
  denied: { mark: 'denied', tone: 'refuted' },
  superseded: { mark: 'superseded', tone: 'refuted' },
  missed: { mark: 'did not come true', tone: 'refuted' },
};

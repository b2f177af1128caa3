import { bases, type Basis } from './basis.ts';
import { possibleSpanOf } from './date-span.ts';
import type { IsoDay } from './iso-day.ts';
import { findRoots } from './lineage.ts';
import { intervalOf } from './quantity.ts';
import { compareRelation } from './relation.ts';
import type { Claim, Figure, Grounded, Story } from './story.ts';

/** What becomes of a forecast by the word of a report. */
export const forecastOutcomes = ['met', 'missed'] as const;
/** What becomes of any other claim by the word of a report. */
export const claimOutcomes = ['confirmed', 'disputed', 'denied'] as const;

export type ForecastOutcome = (typeof forecastOutcomes)[number];
export type ClaimOutcome = (typeof claimOutcomes)[number];

/** Every standing, what is settled first. */
export const standings = [
  'confirmed',
  'met',
  'disputed',
  'denied',
  'superseded',
  'missed',
  'due',
  'pending',
  'unconfirmed',
] as const;

/** How something fared. A forecast is `pending`, and `due` once its window has ended and no report has said what came of it. */
export type Standing = (typeof standings)[number];

/**
 * How an event, or a figure by itself, fared: confirmed on an official or on-record basis, or by independent roots of two
 * publishers; what nobody vouches for is not confirmed by being repeated.
 */
export function standingOf({ basis, sources }: Grounded, story: Story): Standing {
  if (basis === 'official' || basis === 'on-record') return 'confirmed';
  if (!vouchedFor.includes(basis)) return 'unconfirmed';
  const publishers = [...findRoots(sources, story.sources)].map((id) => story.sources.get(id)?.publisher);
  return new Set(publishers).size >= 2 ? 'confirmed' : 'unconfirmed';
}

/**
 * How a figure fared: the latest later figure of the same subject, property and qualifiers on a stronger basis confirms it where
 * what they round to overlaps, and supersedes it where it does not.
 */
export function standingOfFigure(figure: Figure, story: Story): Standing {
  const { figures } = story;
  const better = figures
    .slice(figures.indexOf(figure) + 1)
    .findLast((later) => areOfOneThing(later, figure) && isStronger(later.basis, figure.basis));
  if (!better) return standingOf(figure, story);
  const { number, comparator, unit } = better.quantity;
  // Compared as the two sides of a relation are: on intervals, in one unit.
  const other = { ...number, comparator, unit, interval: intervalOf(better.quantity) };
  return compareRelation(figure.quantity, other) === 'consistent' ? 'confirmed' : 'superseded';
}

function areOfOneThing(a: Figure, b: Figure): boolean {
  const [ofA, ofB] = [a.qualifiers, b.qualifiers];
  return (
    a.subject === b.subject &&
    a.property === b.property &&
    Object.keys(ofA).length === Object.keys(ofB).length &&
    Object.entries(ofA).every(([key, value]) => ofB[key] === value)
  );
}

/** How a claim fared on a day: by the word of a later report, else open. That it was said does not confirm what it says. */
export function standingOfClaim({ id, due }: Claim, story: Story, today: IsoDay): Standing {
  const outcome = story.outcomes.get(id);
  if (outcome) return outcome.as;
  if (due === null) return 'unconfirmed';
  const { last } = possibleSpanOf(due);
  return last !== null && last < today ? 'due' : 'pending';
}

function isStronger(basis: Basis, than: Basis): boolean {
  return bases.indexOf(basis) < bases.indexOf(than);
}

const vouchedFor: readonly Basis[] = ['agency', 'press'];

import type { Basis } from './basis.ts';
import { findEnded } from './forecast.ts';
import type { IsoDay } from '../dates/iso-day.ts';
import { findRoots, type Lineage } from './lineage.ts';
import type { Claim, Grounded, Story } from './story.ts';

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
export function standingOf({ basis, sources }: Grounded, story: TracedSources): Standing {
  if (basis === 'official' || basis === 'on-record') return 'confirmed';
  if (!isVouchedFor(basis)) return 'unconfirmed';
  return findSpeakers(sources, story).size >= 2 ? 'confirmed' : 'unconfirmed';
}

/** Whether someone stands behind what has this basis, so that two independent ones confirm each other. */
export function isVouchedFor(basis: Basis): boolean {
  return basis === 'agency' || basis === 'press';
}

/** Who speaks at the root of these sources: publishers by id. */
export function findSpeakers(
  ids: readonly string[],
  { sources, lineage }: TracedSources,
): ReadonlySet<string> {
  return new Set([...findRoots(ids, lineage)].flatMap((id) => sources.get(id)?.publisher ?? []));
}

/** The sources of a story with their lineage. */
export type TracedSources = Pick<Story, 'sources'> & { lineage: Lineage };

/** How a claim fared on a day: by the word of a later report, else open. That it was said does not confirm what it says. */
export function standingOfClaim({ id, due }: Claim, story: Story, today: IsoDay): Standing {
  const outcome = story.outcomes.get(id)?.at(-1);
  if (outcome) return outcome.as;
  if (due === null) return 'unconfirmed';
  return findEnded(due, today) === null ? 'pending' : 'due';
}

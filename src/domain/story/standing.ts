import type { Basis } from './basis.ts';
import { findEnded } from './forecast.ts';
import type { IsoDay } from '../dates/iso-day.ts';
import { findRoots } from './lineage.ts';
import { oncePerObject } from '../text/once-per.ts';
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
export function standingOf({ basis, sources }: Grounded, story: Story): Standing {
  if (basis === 'official' || basis === 'on-record') return 'confirmed';
  if (!isVouchedFor(basis)) return 'unconfirmed';
  return findSpeakers(sources, story).size >= 2 ? 'confirmed' : 'unconfirmed';
}

/** Whether someone stands behind what has this basis, so that two independent ones confirm each other. */
export function isVouchedFor(basis: Basis): boolean {
  return basis === 'agency' || basis === 'press';
}

/** Who speaks at the root of these sources: publishers by id. */
export function findSpeakers(sources: readonly string[], story: Pick<Story, 'sources'>): ReadonlySet<string> {
  return speakersAmong(story.sources)(sources);
}

const speakersAmong = oncePerObject((all: Story['sources']) =>
  oncePerObject(
    (sources: readonly string[]): ReadonlySet<string> =>
      new Set([...findRoots(sources, all)].flatMap((id) => all.get(id)?.publisher ?? [])),
  ),
);

/** How a claim fared on a day: by the word of a later report, else open. That it was said does not confirm what it says. */
export function standingOfClaim({ id, due }: Claim, story: Story, today: IsoDay): Standing {
  const outcome = story.outcomes.get(id)?.at(-1);
  if (outcome) return outcome.as;
  if (due === null) return 'unconfirmed';
  return findEnded(due, today) === null ? 'pending' : 'due';
}

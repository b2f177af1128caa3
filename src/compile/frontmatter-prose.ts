import { describeUnboundNumber, findUnboundNumbers } from '../domain/quantities/unbound-number.ts';
import type { Fault, Pointer } from './fault.ts';

/** The texts of a head that are readers' prose: there a number with a unit must not stand, since none can be bound. */
const proseKeys: readonly Pointer[] = [['title'], ['description'], ['summary'], ['image', 'alt']];

/** Numbers with a unit in titles, descriptions, summaries and alt texts: `figure/unbound`, at the first digit. */
export function findUnboundFaults(kind: string, data: unknown): Fault[] {
  if (kind !== 'report' && kind !== 'story' && kind !== 'page') return [];
  return proseKeys.flatMap((pointer) => {
    const text = pointer.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
      data,
    );
    if (typeof text !== 'string') return [];
    return findUnboundNumbers(text).map(({ offset, words }) => ({
      rule: 'figure/unbound' as const,
      message: describeUnboundNumber(words).replace(
        /; write .*$/,
        '; say it in the body with :fact, or quote it.',
      ),
      spot: { pointer, at: 'value' as const, offset, length: words.length },
    }));
  });
}

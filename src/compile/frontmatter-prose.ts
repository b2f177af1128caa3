import {
  describeUnboundNumber,
  findUnboundNumbers as findInText,
} from '../domain/quantities/unbound-number.ts';
import type { Finding, Pointer } from '../diagnostics/finding.ts';

/** The texts of a head that are readers' prose: they may hold no number with a unit, since none can be bound. */
const proseKeys: readonly Pointer[] = [['title'], ['description'], ['summary'], ['image', 'alt']];

/** Numbers with a unit in titles, descriptions, summaries and alt texts: `figure/unbound`, at the first digit. */
export function findUnboundNumbers(kind: string, data: unknown): Omit<Finding, 'path'>[] {
  if (kind !== 'report' && kind !== 'story' && kind !== 'page') return [];
  return proseKeys.flatMap((pointer) => {
    const text = pointer.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
      data,
    );
    if (typeof text !== 'string') return [];
    return findInText(text).map(({ offset, words }) => ({
      rule: 'figure/unbound' as const,
      message: describeUnboundNumber(words).replace(
        /; write .*$/,
        '; say it in the body with :fact, or quote it.',
      ),
      where: { pointer, at: 'value' as const, offset, length: words.length },
    }));
  });
}

import type { GroupStanding } from '../../models/records/statement.ts';

/** The id under which a page lists what fared so. */
export function standingFragment(standing: GroupStanding): string {
  return `Part-standing-${standing}`;
}

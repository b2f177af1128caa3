import { checkDates } from './check-dates.ts';
import { checkFigures } from './check-figures.ts';
import { checkLinks } from './check-links.ts';
import { checkReferences } from './check-references.ts';
import type { FileFault, Newsroom } from './newsroom.ts';

/** Everything that is wrong among the files of a newsroom and does not show in one of them alone. */
export function checkNewsroom(newsroom: Newsroom, now: string): FileFault[] {
  return [
    ...checkReferences(newsroom, now),
    ...checkFigures(newsroom),
    ...checkDates(newsroom),
    ...checkLinks(newsroom, now),
  ];
}

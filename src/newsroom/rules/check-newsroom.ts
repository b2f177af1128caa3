import { checkCorrections } from './check-corrections.ts';
import { checkDates } from './check-dates.ts';
import { checkFacts } from './check-facts.ts';
import { checkFigures } from './check-figures.ts';
import { checkFiles } from './check-files.ts';
import { checkIds } from './check-ids.ts';
import { checkImages } from './check-images.ts';
import { checkLineage } from './check-lineage.ts';
import { checkNames } from './check-names.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { sortByPath } from '../read/story-index.ts';

/**
 * Everything that is wrong among the files of a newsroom and does not show in one of them alone, whatever their order; `now` is
 * an ISO instant.
 */
export function checkNewsroom({ files, images }: FileSet, now: string): FileFault[] {
  const newsroom = { files: sortByPath(files), images };
  return [
    ...checkFiles(newsroom),
    ...checkIds(newsroom),
    ...checkNames(newsroom),
    ...checkReferences(newsroom, now),
    ...checkLineage(newsroom),
    ...checkRelations(newsroom),
    ...checkFigures(newsroom),
    ...checkFacts(newsroom, now),
    ...checkDates(newsroom),
    ...checkOutcomes(newsroom),
    ...checkCorrections(newsroom),
    ...checkImages(newsroom),
  ];
}

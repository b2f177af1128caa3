import type { CompiledFile } from '../../compile/compile-file.ts';
import { buildCheckContext } from './check-context.ts';
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
import type { Finding } from '../../diagnostics/finding.ts';

/**
 * Everything that is wrong among the files of a newsroom and does not show in one of them alone, whatever their order.
 *
 * @param images the paths of pictures beside reports
 * @param now an ISO instant
 */
export function checkNewsroom(
  { files, images }: { files: readonly CompiledFile[]; images: ReadonlySet<string> },
  now: string,
): Finding[] {
  const context = buildCheckContext(files, images, now);
  return rules.flatMap((check) => check(context));
}

const rules = [
  checkFiles,
  checkIds,
  checkNames,
  checkReferences,
  checkLineage,
  checkRelations,
  checkFigures,
  checkFacts,
  checkDates,
  checkOutcomes,
  checkCorrections,
  checkImages,
];

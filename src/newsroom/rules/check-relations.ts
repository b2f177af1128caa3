import { findSuggestion, formatSuggestion } from '../../diagnostics/suggestion.ts';
import { checkRelationUnits } from '../../domain/quantities/relation.ts';
import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { indexRelations, indexUnits } from '../read/story-figures.ts';
import { filesOf } from '../read/story-index.ts';

/** Relations between properties that are not declared, or whose sides can't be equal. */
export function checkRelations({ files }: FileSet): FileFault[] {
  const units = indexUnits(files);
  // An undeclared property may be in a group that could not be read.
  const areReadable = filesOf(files, 'properties').every(({ isReadable }) => isReadable);
  return indexRelations(files).flatMap(({ file: { path }, pointer, relation }): FileFault[] => {
    const spot = { pointer, at: 'value' as const };
    const names = new Set([relation.left, ...relation.operands].filter((name) => !units.has(name)));
    if (names.size === 0) {
      const problem = checkRelationUnits(relation, (name) => units.get(name));
      return problem ? [{ path, rule: problem.rule, message: problem.message, spot }] : [];
    }
    return (areReadable ? [...names] : []).map((name) => {
      const suggestion = findSuggestion(name, units.keys());
      const message = `The property "${name}" is not declared${formatSuggestion(suggestion) || '; declare it, or mend the relation.'}`;
      return { path, rule: 'property/unknown', message, suggestion, spot };
    });
  });
}

import type { CompiledFile } from '../../compile/compile-file.ts';
import { bases } from '../../domain/story/basis.ts';
import { compareRelation, type Relation } from '../../domain/quantities/relation.ts';
import { areCompatible, distinct, workOut, type Working } from '../../domain/quantities/working.ts';
import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import {
  indexRelations,
  indexUnits,
  readFigures,
  type PropertyUnits,
  type StoryFigure,
} from '../read/story-figures.ts';
import { indexStories, type StoryIndex } from '../read/story-index.ts';

/** Values that are none, and figures that contradict what the relations make of others. */
export function checkFigures({ files }: FileSet): FileFault[] {
  const units = indexUnits(files);
  const relations = indexRelations(files).map(({ relation }) => relation);
  return indexStories(files).flatMap((index) => checkStory(index, units, relations));
}

function checkStory({ reports }: StoryIndex, units: PropertyUnits, relations: readonly Relation[]) {
  let earlier: StoryFigure[] = [];
  const consistent = new Set<StoryFigure>();
  return reports.flatMap((file): FileFault[] => {
    const { figures, problems } = readFigures(file, units);
    const known = [...earlier, ...figures];
    // What several reports say alike is one figure, or a long story would be worked out over and over.
    earlier = distinct(known, ({ basis }) => basis ?? '');
    return [
      ...problems.map(({ pointer, rule, message, suggestion, offset, length }) => ({
        path: file.path,
        rule,
        message,
        suggestion,
        spot: { pointer, at: 'value' as const, offset, length },
      })),
      ...checkRelations(file, known, relations, units, consistent),
    ];
  });
}

/**
 * A figure that no way of working it out agrees with. Where operands come from an earlier report on a weaker basis, the later
 * figure supersedes what they say, and that is no fault.
 *
 * @param consistent figures that a way agrees with, and always will: those found here are added
 */
function checkRelations(
  file: CompiledFile<'report'>,
  known: readonly StoryFigure[],
  relations: readonly Relation[],
  units: PropertyUnits,
  consistent: Set<StoryFigure>,
): FileFault[] {
  const open = known.filter((stated) => !consistent.has(stated));
  const lefts = new Set(open.map(({ property }) => property));
  const nameOf = (subject: string, property: string) => `${subject}.${property}`;
  const workings = Map.groupBy(
    workOut(
      known,
      relations.filter(({ left }) => lefts.has(left)),
      (id) => units.get(id),
    ),
    ({ subject, relation }) => nameOf(subject, relation.left),
  );
  return open.flatMap((stated) => {
    const ways = (workings.get(nameOf(stated.subject, stated.property)) ?? []).filter((way) =>
      mayBind(way, stated),
    );
    if (ways.some(({ derivation }) => compareRelation(stated.quantity, derivation) === 'consistent')) {
      consistent.add(stated);
      return [];
    }
    const last = ways.at(-1);
    const isNew =
      stated.file === file || ways.some(({ operands }) => operands.some((operand) => operand.file === file));
    return last && isNew ? [tellInconsistent(file, stated, last)] : [];
  });
}

/** Whether what operands give can be held against a stated figure: they hold for the same, and are no weaker. */
function mayBind({ qualifiers, operands }: Working<StoryFigure>, stated: StoryFigure) {
  return (
    areCompatible(qualifiers, stated.qualifiers) &&
    operands.every((operand) => operand.file === stated.file || strengthOf(operand) >= strengthOf(stated))
  );
}

/** Greater is stronger. */
function strengthOf({ basis }: StoryFigure): number {
  return -bases.findIndex((each) => each === basis);
}

/** At the left side; but between reports the fault is the later one's, and where that has an operand only, it stands there. */
function tellInconsistent(
  file: CompiledFile<'report'>,
  stated: StoryFigure,
  { relation, operands: [a, b] }: Working<StoryFigure>,
): FileFault {
  const sign = relation.operator === '*' ? '×' : '/';
  const message = `Found ${stated.quantity.text}, but ${a.quantity.text} ${sign} ${b.quantity.text} does not give that (${relation.text}); mend the figure that is wrong.`;
  const at = [stated, a, b].find((figure) => figure.file === file) ?? stated;
  const first = [stated, a, b].find((figure) => figure.file !== file);
  return {
    path: at.file.path,
    rule: 'figure/inconsistent',
    message,
    spot: { pointer: at.pointer, at: 'value' },
    first: first && { path: first.file.path, spot: { pointer: first.pointer, at: 'value' } },
  };
}

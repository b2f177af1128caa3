import type { CompiledFile } from '../../compile/compile-file.ts';
import { bases } from '../../domain/story/basis.ts';
import { compareRelation } from '../../domain/quantities/relation.ts';
import { areCompatible, distinct, workOut, type Working } from '../../domain/quantities/working.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { CheckContext } from './check-context.ts';
import type { StoryFigure } from '../read/story-figures.ts';
import type { StoryIndex } from '../read/story-index.ts';

/** Values that are none, and figures that contradict what the relations make of others. */
export function checkFigures(context: CheckContext): Finding[] {
  return context.stories.flatMap((index) => checkStory(index, context));
}

function checkStory({ reports }: StoryIndex, context: CheckContext) {
  let earlier: StoryFigure[] = [];
  const consistent = new Set<StoryFigure>();
  return reports.flatMap((file): Finding[] => {
    const { figures, problems } = context.figuresOf(file);
    const known = [...earlier, ...figures];
    // What several reports say alike is one figure, or a long story would be worked out over and over.
    earlier = distinct(known, ({ basis }) => basis ?? '');
    return [
      ...problems.map(({ pointer, rule, message, suggestion, offset, length }) => ({
        path: file.path,
        rule,
        message,
        suggestion,
        where: { pointer, at: 'value' as const, offset, length },
      })),
      ...checkRelations(file, known, context, consistent),
    ];
  });
}

/**
 * A figure that no way of working it out agrees with. Where operands come from an earlier report on a weaker basis, the later
 * figure supersedes what they say, and that is no finding.
 *
 * @param consistent figures that a way agrees with, and always will: those found here are added
 */
function checkRelations(
  file: CompiledFile<'report'>,
  known: readonly StoryFigure[],
  { relations, units }: CheckContext,
  consistent: Set<StoryFigure>,
): Finding[] {
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
    return last && isNew ? [describeInconsistent(file, stated, last)] : [];
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

/** At the left side; but between reports the finding is the later one's, and where that has an operand only, it is at the operand. */
function describeInconsistent(
  file: CompiledFile<'report'>,
  stated: StoryFigure,
  { relation, operands: [a, b] }: Working<StoryFigure>,
): Finding {
  const sign = relation.operator === '*' ? '×' : '/';
  const message = `Found ${stated.quantity.text}, but ${a.quantity.text} ${sign} ${b.quantity.text} does not give that (${relation.text}); mend the figure that is wrong.`;
  const at = [stated, a, b].find((figure) => figure.file === file) ?? stated;
  const first = [stated, a, b].find((figure) => figure.file !== file);
  return {
    path: at.file.path,
    rule: 'figure/inconsistent',
    message,
    where: { pointer: at.pointer, at: 'value' },
    first: first && { path: first.file.path, where: { pointer: first.pointer, at: 'value' } },
  };
}

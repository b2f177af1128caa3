import type { Quantity } from '../../domain/quantities/quantity.ts';
import { compareRelation, type Derivation, type Relation } from '../../domain/quantities/relation.ts';
import type { Figure } from '../../domain/story/story.ts';
import { areCompatible, type Working } from '../../domain/quantities/working.ts';
import { cite, type CitationModel } from '../records/source.ts';
import type { Sheet } from './sheet.ts';

/** A relation that gives a value, or checks the one that is stated. */
export interface WorkingModel {
  relation: Relation;
  operands: [Quantity, Quantity];
  derivation: Derivation;
  /** What the operands hold for. */
  qualifiers: string[];
  /** What it means beside the stated values: it gives the only value, agrees with one of them, or with none. */
  verdict: 'derived' | 'consistent' | 'inconsistent';
  /** Of the operands. */
  citations: CitationModel[];
}

/**
 * Workings of one property, those of the same words once. The operands of each are figures of one subject, and stand for
 * those alike.
 */
export function buildWorkings(
  workings: readonly Working<Figure>[],
  { story, alike, figurePlaces, numbers }: Sheet,
): WorkingModel[] {
  return mergeAlike(workings).map((merged) => {
    const [working] = merged;
    const { relation, operands, derivation, qualifiers } = working;
    return {
      relation,
      operands: [operands[0].quantity, operands[1].quantity],
      derivation,
      qualifiers: Object.values(qualifiers),
      verdict: judge(working, story.figures),
      citations: cite(listSources(merged, alike, figurePlaces), story, numbers),
    };
  });
}

/** In the order in which the reports bring them: with each first operand, the second ones that it is worked out with. */
function listSources(
  workings: readonly Working<Figure>[],
  alike: Sheet['alike'],
  places: Sheet['figurePlaces'],
): string[] {
  const inOrder = (figures: Iterable<Figure>) =>
    [...figures]
      .flatMap((figure) => alike.get(figure) ?? [])
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const byFirst = Map.groupBy(workings, ({ operands: [first] }) => first);
  return inOrder(byFirst.keys())
    .flatMap((first) => [first, ...inOrder((byFirst.get(first) ?? []).map(({ operands }) => operands[1]))])
    .flatMap(({ sources }) => sources);
}

/** Workings of the same words from figures that several reports state. */
function mergeAlike(workings: readonly Working<Figure>[]): [Working<Figure>, ...Working<Figure>[]][] {
  const groups = Map.groupBy(workings, ({ relation, operands, qualifiers }) =>
    JSON.stringify([relation.text, operands.map(({ quantity }) => quantity.text), qualifiers]),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
}

function judge(
  { relation, subject, derivation, qualifiers }: Working<Figure>,
  figures: readonly Figure[],
): WorkingModel['verdict'] {
  const meant = figures.filter(
    (figure) =>
      figure.subject === subject &&
      figure.property === relation.left &&
      areCompatible(qualifiers, figure.qualifiers),
  );
  if (meant.length === 0) return 'derived';
  const agrees = meant.some(({ quantity }) => compareRelation(quantity, derivation) === 'consistent');
  return agrees ? 'consistent' : 'inconsistent';
}

import type { Quantity } from '../domain/quantity.ts';
import { compareRelation, type Derivation, type Relation } from '../domain/relation.ts';
import type { Figure, Story } from '../domain/story.ts';
import { areCompatible, type Working } from '../domain/working.ts';
import { cite, type CitationModel, type Numbers } from './source.ts';

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

/** Workings of one property, those of the same words told once. The operands of each are figures of one subject. */
export function buildWorkings(
  workings: readonly Working<Figure>[],
  story: Story,
  numbers: Numbers,
): WorkingModel[] {
  return mergeAlike(workings).map(([working, ...alike]) => {
    const { relation, operands, derivation, qualifiers } = working;
    const sources = [working, ...alike].flatMap((each) =>
      each.operands.flatMap((operand) => operand.sources),
    );
    return {
      relation,
      operands: [operands[0].quantity, operands[1].quantity],
      derivation,
      qualifiers: Object.values(qualifiers),
      verdict: judge(working, story.figures),
      citations: cite(sources, story, numbers),
    };
  });
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

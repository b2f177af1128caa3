import { evaluateRelation, type Derivation, type Relation } from '../domain/relation.ts';
import type { Property, StoryFigure } from './story-index.ts';

/** A relation worked out for one subject from figures that hold for the same qualifiers. */
export interface KnownDerivation {
  relation: Relation;
  subject: string;
  operands: [StoryFigure, StoryFigure];
  qualifiers: Record<string, string>;
  derivation: Derivation;
}

/** Every value that the relations give for the subjects of these figures. */
export function deriveFigures(
  figures: readonly StoryFigure[],
  relations: readonly Relation[],
  properties: ReadonlyMap<string, Property>,
): KnownDerivation[] {
  return relations.flatMap((relation) => {
    const unit = properties.get(relation.left)?.unit;
    if (!unit) return [];
    const [first, second] = relation.operands;
    return figures
      .filter(({ property }) => property === first)
      .flatMap((a) =>
        figures
          .filter(
            (b) =>
              b.property === second && b.subject === a.subject && areCompatible(a.qualifiers, b.qualifiers),
          )
          .flatMap((b) => {
            const derivation = evaluateRelation(relation, [a.quantity, b.quantity], unit);
            const qualifiers = { ...a.qualifiers, ...b.qualifiers };
            return derivation
              ? [{ relation, subject: a.subject, operands: [a, b], qualifiers, derivation }]
              : [];
          }),
      );
  });
}

/** Whether two sets of qualifiers say nothing different of the same thing. */
export function areCompatible(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.entries(a).every(([key, value]) => !Object.hasOwn(b, key) || b[key] === value);
}

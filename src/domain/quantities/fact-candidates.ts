import type { DerivedFigure, StatedFigure } from './fact.ts';
import type { Relation } from './relation.ts';
import type { Unit } from './unit.ts';
import { workOut, type Operand } from './working.ts';

/** What a `:fact` names. */
export interface NamedFigure {
  subject: string;
  property: string;
  qualifiers: Record<string, string>;
}

/** A figure that a fact may mean, with the stated ones that it rests on. */
export interface Candidate<Stated extends Operand> {
  figure: StatedFigure | DerivedFigure;
  from: [Stated, ...Stated[]];
}

/** The stated figures that a fact may mean, in the order given; where there is none, those that relations give. */
export function findCandidates<Stated extends Operand>(
  { subject, property, qualifiers }: NamedFigure,
  figures: readonly Stated[],
  relations: readonly Relation[],
  unitOf: (property: string) => Unit | undefined,
): Candidate<Stated>[] {
  const isMeant = (own: Record<string, string>) =>
    Object.entries(qualifiers).every(([key, value]) => own[key] === value);
  const own = figures.filter((figure) => figure.subject === subject);
  const stated = own.filter((figure) => figure.property === property && isMeant(figure.qualifiers));
  if (stated.length > 0) {
    return stated.map((figure) => ({
      figure: { kind: 'stated', quantity: figure.quantity },
      from: [figure],
    }));
  }
  const giving = relations.filter(({ left }) => left === property);
  return workOut(own, giving, unitOf)
    .filter((working) => isMeant(working.qualifiers))
    .map(({ derivation, operands }) => ({ figure: { kind: 'derived', derivation }, from: operands }));
}

import type { Quantity } from './quantity.ts';
import { evaluateRelation, type Derivation, type Relation } from './relation.ts';
import type { Unit } from './unit.ts';

/** What a relation needs to know of a figure. */
export interface Operand {
  subject: string;
  property: string;
  quantity: Quantity;
  qualifiers: Record<string, string>;
}

/** A value that a relation gives for one subject, from figures whose qualifiers do not contradict each other. */
export interface Working<Stated extends Operand = Operand> {
  relation: Relation;
  subject: string;
  operands: [Stated, Stated];
  qualifiers: Record<string, string>;
  derivation: Derivation;
}

/** Every value that the relations give for the subjects of these figures. */
export function workOut<Stated extends Operand>(
  figures: readonly Stated[],
  relations: readonly Relation[],
  unitOf: (property: string) => Unit | undefined,
): Working<Stated>[] {
  const byProperty = Map.groupBy(figures, ({ property }) => property);
  return relations.flatMap((relation) => {
    const unit = unitOf(relation.left);
    if (!unit) return [];
    const [first, second] = relation.operands;
    const seconds = Map.groupBy(byProperty.get(second) ?? [], ({ subject }) => subject);
    const pairs = (byProperty.get(first) ?? []).flatMap((a) =>
      (seconds.get(a.subject) ?? [])
        .filter((b) => areCompatible(a.qualifiers, b.qualifiers))
        .map((b): [Stated, Stated] => [a, b]),
    );
    const evaluate = evaluateOnce(relation, unit);
    return pairs.flatMap(([a, b]) => {
      const derivation = evaluate(a.quantity, b.quantity);
      if (!derivation) return [];
      const qualifiers = { ...a.qualifiers, ...b.qualifiers };
      return [{ relation, subject: a.subject, operands: [a, b], qualifiers, derivation }];
    });
  });
}

/** What a relation makes of two quantities; of the same words, which many reports repeat, it is worked out once. */
function evaluateOnce(relation: Relation, unit: Unit): (a: Quantity, b: Quantity) => Derivation | undefined {
  const known = new Map<string, Derivation | undefined>();
  return (a, b) => {
    const key = JSON.stringify([a.text, b.text]);
    if (!known.has(key)) known.set(key, evaluateRelation(relation, [a, b], unit));
    return known.get(key);
  };
}

/** The first of those figures that say the same of the same; `more` separates what is alike in this. */
export function distinct<Stated extends Operand>(
  figures: readonly Stated[],
  more: (figure: Stated) => string = () => '',
): Stated[] {
  return [...groupAlike(figures, more).keys()];
}

/** Figures that say the same of the same, under the first of them; `more` separates what is alike in this. */
export function groupAlike<Stated extends Operand>(
  figures: readonly Stated[],
  more: (figure: Stated) => string = () => '',
): Map<Stated, [Stated, ...Stated[]]> {
  const first = new Map<string, Stated>();
  const groups = new Map<Stated, [Stated, ...Stated[]]>();
  for (const figure of figures) {
    const { subject, property, quantity, qualifiers } = figure;
    const key = JSON.stringify([
      subject,
      property,
      quantity.text,
      Object.entries(qualifiers).sort(),
      more(figure),
    ]);
    const known = first.get(key);
    if (known) groups.get(known)?.push(figure);
    else {
      first.set(key, figure);
      groups.set(figure, [figure]);
    }
  }
  return groups;
}

/** Whether two sets of qualifiers say nothing different of the same thing. */
export function areCompatible(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.entries(a).every(([key, value]) => !Object.hasOwn(b, key) || b[key] === value);
}

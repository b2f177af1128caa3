import { bases, type Basis } from './basis.ts';
import type { Edition } from './edition.ts';
import { agree, parseWords } from './fact.ts';
import { toDerivedQuantity } from './relation.ts';
import type { Figure } from './story.ts';
import { workOut } from './working.ts';

/** What the words of a `:fact` stand for. */
export interface FoundFact {
  /** The figure as printed, or as worked out. */
  value: string;
  basis: Basis | 'derived';
  /** Of the figure; of a worked-out one, those of its operands. */
  sources: string[];
}

/** The figure that the words agree with, as the rules find it: one that is stated; where none is, one that a relation gives. */
export function findFact(
  fact: { subject: string; property: string; qualifiers: Record<string, string>; words: string },
  figures: readonly Figure[],
  { site, properties, relations }: Pick<Edition, 'site' | 'properties' | 'relations'>,
): FoundFact | undefined {
  const { subject, property, qualifiers, words } = fact;
  const unit = properties.get(property)?.unit;
  const parsed = unit ? parseWords(words, site.language, unit) : undefined;
  if (!parsed?.ok) return undefined;
  const isMeant = (own: Record<string, string>) =>
    Object.entries(qualifiers).every(([key, value]) => own[key] === value);
  const own = figures.filter((each) => each.subject === subject);
  const stated = own.filter((each) => each.property === property && isMeant(each.qualifiers));
  if (stated.length > 0) {
    const agreeing = stated.filter(
      ({ quantity }) => agree(parsed.value, { kind: 'stated', quantity }).agrees,
    );
    // Of several the one that is known best, then the one that is printed so, then the latest.
    const [found] = agreeing
      .reverse()
      .sort(
        (a, b) =>
          bases.indexOf(a.basis) - bases.indexOf(b.basis) || isPrintedSo(b, words) - isPrintedSo(a, words),
      );
    return found && { value: found.quantity.text, basis: found.basis, sources: found.sources };
  }
  const worked = workOut(
    own,
    relations.filter(({ left }) => left === property),
    (id) => properties.get(id)?.unit,
  ).findLast(
    (each) =>
      isMeant(each.qualifiers) &&
      agree(parsed.value, { kind: 'derived', derivation: each.derivation }).agrees,
  );
  return (
    worked && {
      value: toDerivedQuantity(worked.derivation).text,
      basis: 'derived',
      sources: [...new Set(worked.operands.flatMap(({ sources }) => sources))],
    }
  );
}

function isPrintedSo({ quantity }: Figure, words: string): number {
  return quantity.text === words ? 1 : 0;
}

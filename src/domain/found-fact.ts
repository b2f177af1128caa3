import type { Basis } from './basis.ts';
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

/** The figure that the words agree with: the latest that is stated, else one that a relation gives. Throws where there is none, which the rules forbid. */
export function findFact(
  fact: { subject: string; property: string; qualifiers: Record<string, string>; words: string },
  figures: readonly Figure[],
  { site, properties, relations }: Pick<Edition, 'site' | 'properties' | 'relations'>,
): FoundFact {
  const { subject, property, qualifiers, words } = fact;
  const unit = properties.get(property)?.unit;
  const parsed = unit ? parseWords(words, site.language, unit) : undefined;
  if (!parsed?.ok) throw new Error(`The words "${words}" of a fact were not checked.`);
  const isMeant = (own: Record<string, string>) =>
    Object.entries(qualifiers).every(([key, value]) => own[key] === value);
  const stated = figures.findLast(
    (each) =>
      each.subject === subject &&
      each.property === property &&
      isMeant(each.qualifiers) &&
      agree(parsed.value, { kind: 'stated', quantity: each.quantity }).agrees,
  );
  if (stated) return { value: stated.quantity.text, basis: stated.basis, sources: stated.sources };
  const own = figures.filter((each) => each.subject === subject);
  const worked = workOut(
    own,
    relations.filter(({ left }) => left === property),
    (id) => properties.get(id)?.unit,
  ).findLast(
    (each) =>
      isMeant(each.qualifiers) &&
      agree(parsed.value, { kind: 'derived', derivation: each.derivation }).agrees,
  );
  if (!worked) throw new Error(`No figure ${subject}.${property} agrees with the words "${words}".`);
  return {
    value: toDerivedQuantity(worked.derivation).text,
    basis: 'derived',
    sources: [...new Set(worked.operands.flatMap(({ sources }) => sources))],
  };
}

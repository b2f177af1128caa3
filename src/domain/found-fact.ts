import { bases, type Basis } from './basis.ts';
import type { Edition } from './edition.ts';
import { findCandidates, type Candidate, type NamedFigure } from './fact-candidates.ts';
import { agree, parseWords } from './fact.ts';
import { toDerivedQuantity } from './relation.ts';
import type { Figure } from './story.ts';

/** What the words of a `:fact` stand for. */
export interface FoundFact {
  /** The figure as printed, or as worked out. */
  value: string;
  basis: Basis | 'derived';
  /** Of the figure; of a worked-out one, those of its operands. */
  sources: string[];
  /** The stated figure; null where the value is worked out. */
  figure: Figure | null;
}

/**
 * The figure that the words agree with; nothing where none does, which the rules forbid. Of several the one that is known best,
 * then the one that is printed so, then the latest.
 */
export function findFact(
  fact: NamedFigure & { words: string },
  figures: readonly Figure[],
  { site, properties, relations }: Pick<Edition, 'site' | 'properties' | 'relations'>,
): FoundFact | undefined {
  const unitOf = (id: string) => properties.get(id)?.unit;
  const unit = unitOf(fact.property);
  const words = unit ? parseWords(fact.words, site.language, unit) : undefined;
  if (!words?.ok) return undefined;
  const [found] = findCandidates(fact, figures, relations, unitOf)
    .filter(({ figure }) => agree(words.value, figure).agrees)
    .map(describe)
    .reverse()
    .sort((a, b) => rank(a) - rank(b) || isPrintedSo(b, fact.words) - isPrintedSo(a, fact.words));
  return found;
}

function describe({ figure, from }: Candidate<Figure>): FoundFact {
  const sources = [...new Set(from.flatMap((each) => each.sources))];
  if (figure.kind === 'derived') {
    return { value: toDerivedQuantity(figure.derivation).text, basis: 'derived', sources, figure: null };
  }
  return { value: figure.quantity.text, basis: from[0].basis, sources, figure: from[0] };
}

/** Less is better known. */
function rank({ basis }: FoundFact): number {
  return basis === 'derived' ? bases.length : bases.indexOf(basis);
}

function isPrintedSo({ value }: FoundFact, words: string): number {
  return value === words ? 1 : 0;
}

import { bases, type Basis } from './basis.ts';
import type { Edition } from './edition.ts';
import { findCandidates, type Candidate, type NamedFigure } from '../quantities/fact-candidates.ts';
import { agree, parseWords } from '../quantities/fact.ts';
import { toDerivedQuantity } from '../quantities/relation.ts';
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
  // A long story has many candidates, of which the first to agree will do.
  const found = findCandidates(fact, figures, relations, unitOf)
    .reverse()
    .map((candidate) => ({
      candidate,
      rank: rank(candidate),
      isPrintedSo: valueOf(candidate) === fact.words,
    }))
    .sort((a, b) => a.rank - b.rank || Number(b.isPrintedSo) - Number(a.isPrintedSo))
    .find(({ candidate }) => agree(words.value, candidate.figure).agrees);
  return found && describe(found.candidate);
}

function describe(candidate: Candidate<Figure>): FoundFact {
  const { figure, from } = candidate;
  const sources = [...new Set(from.flatMap((each) => each.sources))];
  const value = valueOf(candidate);
  if (figure.kind === 'derived') return { value, basis: 'derived', sources, figure: null };
  return { value, basis: from[0].basis, sources, figure: from[0] };
}

/** Less is better known. */
function rank({ figure, from }: Candidate<Figure>): number {
  return figure.kind === 'derived' ? bases.length : bases.indexOf(from[0].basis);
}

/** As printed, or as worked out. */
function valueOf({ figure }: Candidate<Figure>): string {
  return figure.kind === 'derived' ? toDerivedQuantity(figure.derivation).text : figure.quantity.text;
}

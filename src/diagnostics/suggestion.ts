import { distance } from 'fastest-levenshtein';

/** Longer words are not misspellings, and comparing them would cost quadratic time. */
const LONGEST_WORD = 80;

/** The one of `candidates` that a misspelt word most likely means: at most two letters, or a third of them, off; else nothing. */
export function findSuggestion(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let bestDistance = (word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const steps = distance(folded, fold(candidate));
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** `; did you mean "x"?`, to put behind a message, or nothing. */
export function formatSuggestion(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
}

/** Case and the choice of separator are the commonest slips. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

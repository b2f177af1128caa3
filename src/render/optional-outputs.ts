import { CannotRun } from '../diagnostics/cannot-run.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import { isCard, isSearchRecords } from '../domain/text/address.ts';
import type { SitePage } from '../models/page/page.ts';

/** What a build can leave out: the search index with its records, and the pictures that other sites show with a link. */
export type OptionalOutput = (typeof optionalOutputs)[number];

const optionalOutputs = ['cards', 'search'] as const;

/** `search,cards` as what a build leaves out, in one order; throws CannotRun for another word. */
export function parseOptionalOutputs(text: string): OptionalOutput[] {
  const words = text.split(',').map((word) => word.trim());
  const other = words.find((word) => !optionalOutputs.some((output) => output === word));
  if (other !== undefined)
    throw new CannotRun(
      `Found "${other}" among what to build without, expected ${optionalOutputs.join(' or ')}${formatSuggestion(findSuggestion(other, optionalOutputs)) || '.'}`,
    );
  return optionalOutputs.filter((output) => words.includes(output));
}

/** The pages that are left of some when a build leaves something out. */
export function omitOutputs(
  pages: readonly SitePage[],
  without: readonly OptionalOutput[],
): readonly SitePage[] {
  return pages.filter(
    ({ address }) =>
      !(without.includes('cards') && isCard(address)) &&
      !(without.includes('search') && isSearchRecords(address)),
  );
}

import { CannotRun } from '../diagnostics/cannot-run.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import type { SitePage } from '../routes/page.ts';
import type { OptionalOutput } from '../routes/page-kind.ts';
import { isOptional } from '../routes/table.ts';

const optionalOutputs = ['cards', 'search'] as const satisfies readonly OptionalOutput[];

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
  return pages.filter(({ kind }) => !without.some((output) => isOptional(kind, output)));
}

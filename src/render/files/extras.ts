import { CannotRun } from '../../diagnostics/cannot-run.ts';
import { findSuggestion, formatSuggestion } from '../../diagnostics/suggestion.ts';

/** What a build can leave out: the index that is searched with its records, and the pictures that are shown with shared links. */
export type Extra = (typeof extras)[number];

/** The folder of the index, at the top of the site. */
export const SEARCH_FOLDER = 'pagefind';

const extras = ['cards', 'search'] as const;

/** `search,cards` as what a build leaves out, in one order; throws CannotRun for another word. */
export function parseExtras(text: string): Extra[] {
  const words = text.split(',').map((word) => word.trim());
  const other = words.find((word) => !extras.some((extra) => extra === word));
  if (other !== undefined)
    throw new CannotRun(
      `Found "${other}" among what to build without, expected ${extras.join(' or ')}${formatSuggestion(findSuggestion(other, extras)) || '.'}`,
    );
  return extras.filter((extra) => words.includes(extra));
}

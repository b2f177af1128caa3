import type { Diagnostic } from './diagnostic.ts';

/** One JSON array of the findings, in the same order as the text. */
export function printJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(diagnostics, undefined, 2)}\n`;
}

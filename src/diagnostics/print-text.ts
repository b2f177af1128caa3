import type { Diagnostic } from './diagnostic.ts';

/** One line for each finding: `path:line:column  severity  message  rule-id`. */
export function printText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ path, line, column, severity, message, rule }) =>
        `${path}:${line}:${column}  ${severity}  ${message}  ${rule}\n`,
    )
    .join('');
}

import { rules, type RuleId, type Severity } from './rule.ts';

/** A stretch of a file: 1-based lines, columns in UTF-16 code units from 1, the end exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** One problem at its place; the shape of `npm run check -- --format json`. */
export interface Diagnostic extends Place {
  /** Relative to the project's root, with `/` between folders. */
  path: string;
  severity: Severity;
  rule: RuleId;
  message: string;
  suggestion?: string;
}

/** The first character of a file. */
export const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A finding put at its place in a file. */
export function toDiagnostic(
  path: string,
  place: Place,
  { rule, message, suggestion }: { rule: RuleId; message: string; suggestion?: string | undefined },
): Diagnostic {
  const { line, column, endLine, endColumn } = place;
  return {
    path,
    line,
    column,
    endLine,
    endColumn,
    severity: rules[rule].severity,
    rule,
    message: toSentence(message),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The diagnostics in the order in which they are printed: by path, line, column, rule, message; each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || JSON.stringify(previous) !== JSON.stringify(diagnostic);
  });
}

/** Whether anything found stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** By code unit: the same order in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Quoted content may hold line ends, terminal escapes or text that turns direction; a message is one plain sentence. */
function toSentence(message: string): string {
  const line = message.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.?!]$/.test(line) ? '' : '.'}`;
}

import type { Diagnostic } from './diagnostic.ts';

/**
 * One workflow command for each finding, which GitHub shows beside the line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function printGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ path, line, column, endLine, endColumn, severity, message, rule }) => {
      const place =
        line === endLine
          ? `line=${line},col=${column},endColumn=${endColumn}`
          : `line=${line},endLine=${endLine}`;
      return `::${severity} file=${escapeProperty(path)},${place},title=${escapeProperty(rule)}::${escapeData(message)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

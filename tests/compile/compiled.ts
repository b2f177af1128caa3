import { compileFile, type CompiledFile } from '../../src/compile/compile-file.ts';
import { parseContentPath } from '../../src/compile/content-path.ts';
import { sortDiagnostics, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { printText } from '../../src/diagnostics/print-text.ts';
import { reservedNames } from '../../src/routes/reserved-names.ts';

export const reportPath = 'stories/car/first.md';

/** A report of invented content that has nothing wrong and only what it must have. */
export const soundReport = `---
title: A title
description: A description.
kind: report
published: "2023-08-31"
authors: [desk]
---
`;

/** A report with more keys at the end of its head, and a body. */
export function reportOf(keys: string, body = ''): string {
  return `${soundReport.slice(0, -'---\n'.length)}${keys}${keys === '' || keys.endsWith('\n') ? '' : '\n'}---\n${body}`;
}

/** The sound report with one line of its head replaced. */
export function reportWith(found: string, put: string): string {
  if (!soundReport.includes(found)) throw new Error(`The report does not hold ${found}`);
  return soundReport.replace(found, () => put);
}

/** A file of the content folder, as the newsroom compiles it. */
export function compile(path: string, content: string | Uint8Array): Promise<CompiledFile> {
  const place = parseContentPath(path, reservedNames);
  if (!place.ok || place.value.kind === 'image') throw new Error(`${path} is no file of text`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return compileFile(place.value, path, 'content', bytes);
}

/** The findings on one file, as `npm run check` prints them, without the file's path. */
export async function check(path: string, content: string | Uint8Array): Promise<string[]> {
  const { diagnostics } = await compile(path, content);
  return printText(sortDiagnostics(diagnostics))
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(`content/${path}:`, ''));
}

/** Where each finding begins and ends: `line:column-endLine:endColumn`, with its rule. */
export function stretchesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ line, column, endLine, endColumn, rule }) => `${line}:${column}-${endLine}:${endColumn}  ${rule}`,
  );
}

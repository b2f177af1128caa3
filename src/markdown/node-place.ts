import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rule.ts';

/** Where a node of the tree is in its file. */
export function placeOf(node: Node): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Adds a problem to the messages of the file. */
export function report(file: VFile, place: Place, rule: RuleId, message: string, suggestion?: string): void {
  const added = file.message(message, {
    place: {
      start: { line: place.line, column: place.column },
      end: { line: place.endLine, column: place.endColumn },
    },
    ruleId: rule,
    source: 'dateline',
  });
  if (suggestion !== undefined) added.expected = [suggestion];
}

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { RuleId } from '../diagnostics/rule.ts';
import { getProseData } from './prose-data.ts';

/** Hands the messages of the plugins before it over to the caller: the last of the remark plugins. */
export function remarkHandOver() {
  return (_tree: Root, file: VFile): void => {
    const { messages } = getProseData(file);
    for (const { reason, line = 1, column = 1, place, ruleId, expected } of file.messages) {
      const end = place && 'end' in place ? place.end : { line, column };
      messages.push({
        line,
        column,
        endLine: end.line,
        endColumn: end.column,
        rule: ruleId as RuleId,
        message: reason,
        suggestion: expected?.[0],
      });
    }
  };
}

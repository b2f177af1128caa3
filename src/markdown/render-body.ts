import { VFile } from 'vfile';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/rule.ts';
import type { BodyPart, Slot } from '../domain/story/body-part.ts';
import type { Body } from './body.ts';
import { bodyProcessor } from './body-processor.ts';
import type { ProseData } from './prose-data.ts';

/** A problem that a plugin found, with its place and rule. */
export interface ProseMessage extends Place {
  rule: RuleId;
  message: string;
  suggestion?: string | undefined;
}

/**
 * A body, and everything that is wrong in it.
 *
 * @param markdown the file's body, after as many empty lines as its frontmatter has, so that places are those of the file
 * @param path the file's path within the content folder
 */
export async function renderBody(
  markdown: string,
  path: string,
): Promise<{ body: Body; messages: ProseMessage[] }> {
  const prose: ProseData = { path, slots: [], mentions: [], headings: [] };
  const file = new VFile({ value: markdown, data: { prose } });
  const html = String(await bodyProcessor.process(file));
  const { slots, headings, mentions } = prose;
  return {
    body: { parts: splitSlots(html, slots), headings, mentions },
    messages: file.messages.map(toProseMessage),
  };
}

function toProseMessage(found: VFile['messages'][number]): ProseMessage {
  const { reason, line = 1, column = 1, place, ruleId, expected } = found;
  const end = place && 'end' in place ? place.end : { line, column };
  return {
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    rule: ruleId as RuleId,
    message: reason,
    suggestion: expected?.[0],
  };
}

/** Cuts the HTML at its slots and nests what is in them. Text cannot look like a slot: its `<` is escaped. */
function splitSlots(html: string, slots: readonly Slot[]): BodyPart[] {
  const root: BodyPart[] = [];
  const open: BodyPart[][] = [root];
  for (const piece of html.split(/(<dateline-slot number="\d+">|<\/dateline-slot>)/)) {
    const [, number] = /^<dateline-slot number="(\d+)">$/.exec(piece) ?? [];
    const slot = number === undefined ? undefined : slots[Number(number)];
    if (slot) {
      const parts: BodyPart[] = [];
      open.at(-1)?.push({ ...slot, parts });
      open.push(parts);
    } else if (piece === '</dateline-slot>') open.pop();
    else if (piece !== '') open.at(-1)?.push(piece);
  }
  return root;
}

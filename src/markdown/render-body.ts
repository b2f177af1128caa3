import { VFile } from 'vfile';
import type { BodyPart, Slot } from '../domain/story/body-part.ts';
import type { Body } from './body.ts';
import { bodyProcessor } from './body-processor.ts';
import { buildProseData, type ProseMessage } from './prose-data.ts';

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
  const data = buildProseData(path);
  const file = new VFile({ value: markdown, data: { astro: { frontmatter: { dateline: data } } } });
  const html = String(await bodyProcessor.process(file));
  return {
    body: {
      parts: splitSlots(html, data.slots),
      headings: data.headings,
      mentions: data.mentions,
    },
    messages: data.messages,
  };
}

/** Cuts the HTML at its slots and nests what stands in them. Text cannot look like a slot: its `<` is escaped. */
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

import type { MarkdownRenderer } from '@astrojs/markdown-remark';
import type { BodyPart, Slot } from '../domain/body-part.ts';
import type { Body } from './body.ts';
import { markdownProcessor } from './processor.ts';
import { buildProseData, type ProseMessage } from './prose-data.ts';

/**
 * A body, and everything that is wrong in it.
 *
 * @param markdown the whole file, with blanks in place of its frontmatter, so that places are those of the file
 * @param path the file's path within the content folder
 */
export async function renderBody(
  markdown: string,
  path: string,
): Promise<{ body: Body; messages: ProseMessage[] }> {
  const data = buildProseData(path);
  const renderer = await getRenderer();
  const { code, metadata } = await renderer.render(markdown, { frontmatter: { dateline: data } });
  return {
    body: {
      parts: splitSlots(code, data.slots),
      headings: metadata.headings,
      mentions: data.mentions,
    },
    messages: data.messages,
  };
}

let renderer: Promise<MarkdownRenderer> | undefined;

/** Built once: it holds no state between bodies. */
function getRenderer(): Promise<MarkdownRenderer> {
  renderer ??= Promise.resolve(markdownProcessor.createRenderer({ syntaxHighlight: false } as never));
  return renderer;
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

import type { Block, Inline } from './invented-newsroom.ts';

/** What the parts of prose that stand for something become, in the Markdown of one generator. */
export interface InlineWriter {
  fact: (part: Extract<Inline, { kind: 'fact' }>) => string;
  when: (part: Extract<Inline, { kind: 'when' }>) => string;
  claim: (part: Extract<Inline, { kind: 'claim' }>) => string;
  cite: (part: Extract<Inline, { kind: 'cite' }>) => string;
  link: (part: Extract<Inline, { kind: 'link' }>) => string;
  /** An aside by the editors, its words as Markdown. */
  note: (words: string) => string;
}

/** The Markdown of a body. */
export function writeBody(blocks: readonly Block[], writer: InlineWriter): string {
  return `${blocks.map((block) => writeBlock(block, writer)).join('\n\n')}\n`;
}

function writeBlock(block: Block, writer: InlineWriter): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.words}`;
    case 'paragraph':
      return writeParts(block.parts, writer);
    case 'quotation':
      return `> ${writeParts(block.parts, writer)}`;
    case 'note':
      return writer.note(writeParts(block.parts, writer));
    case 'list':
      return block.items.map((item) => `- ${writeParts(item, writer)}`).join('\n');
  }
}

function writeParts(parts: readonly Inline[], writer: InlineWriter): string {
  return parts.map((part) => writeInline(part, writer)).join('');
}

function writeInline(part: Inline, writer: InlineWriter): string {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'strong':
      return `**${part.words}**`;
    case 'emphasis':
      return `_${part.words}_`;
    case 'fact':
      return writer.fact(part);
    case 'when':
      return writer.when(part);
    case 'claim':
      return writer.claim(part);
    case 'cite':
      return writer.cite(part);
    case 'link':
      return writer.link(part);
  }
}

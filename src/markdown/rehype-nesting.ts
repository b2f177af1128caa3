import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';

/**
 * Reads the tree as a browser would read its HTML, with rehype-raw, which takes apart what may not stand in one another. A tree
 * of plain blocks and words, as nearly every body is, comes out as it goes in, and is let alone.
 */
export function rehypeNesting() {
  return (tree: Root, file: VFile): Root | Promise<Root> =>
    tree.children.every(isPlainBlock) ? tree : nest(tree, file);
}

async function nest(tree: Root, file: VFile): Promise<Root> {
  // Takes a while to load, with the HTML parser that it brings.
  const { default: rehypeRaw } = await import('rehype-raw');
  return rehypeRaw()(tree, file);
}

/** The properties that are the same text before and behind an HTML parser, by the names of the elements that may have them. */
const plainBlocks: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  hr: [],
  'dateline-slot': ['number'],
};
const plainWords: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  em: [],
  strong: [],
  del: [],
  code: [],
  br: [],
  'dateline-slot': ['number'],
};

/** Blocks hold blocks and line ends, or words: both as HTML lets them stand. */
function isPlainBlock(node: RootContent | ElementContent): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element' || !hasOnly(node, plainBlocks[node.tagName])) return false;
  const isWords = node.tagName === 'p' || /^h[1-6]$/.test(node.tagName);
  return node.children.every(isWords ? isPlainWord : isPlainBlockOrWord);
}

/** A list item, a quotation and an aside may hold words without a paragraph. */
function isPlainBlockOrWord(node: ElementContent): boolean {
  return isPlainBlock(node) || isPlainWord(node);
}

function isPlainWord(node: ElementContent): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element' || !hasOnly(node, plainWords[node.tagName])) return false;
  return node.children.every(node.tagName === 'a' ? isPlainUnlinked : isPlainWord);
}

/** Words without a link among them, which may not stand in a link. */
function isPlainUnlinked(node: ElementContent): boolean {
  if (node.type === 'text') return true;
  return (
    isPlainWord(node) &&
    node.type === 'element' &&
    node.tagName !== 'a' &&
    node.children.every(isPlainUnlinked)
  );
}

function hasOnly({ properties }: Element, names: readonly string[] | undefined): boolean {
  return names !== undefined && Object.keys(properties).every((name) => names.includes(name));
}

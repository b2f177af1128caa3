import type { Image, ImageReference, Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { buildSourceText } from '../diagnostics/source-text.ts';
import { describeUnboundNumber, findUnboundNumbers } from '../domain/quantities/unbound-number.ts';
import { tell } from './node-place.ts';
import { mapTextOffsets } from './text-offset.ts';
import { walk } from './walk.ts';

/** Stands where something other than words stands, so that a number and a unit on either side of it don't meet. */
const gap = '\ufffc';

/** A stretch of a block's words and the node it comes from. */
interface Stretch {
  words: string;
  node: Text | null;
}

/** Refuses numbers with a unit that no `:fact` binds, also where markup parts them: `figure/unbound`. */
export function remarkUnboundNumbers() {
  return (tree: Root, file: VFile): void => {
    const source = buildSourceText(String(file));
    const tellAt = (words: string, start: number, end: number) => {
      tell(file, source.placeAt(start, end), 'figure/unbound', describeUnboundNumber(words));
    };
    walk(tree, (node) => {
      if (node.type === 'blockquote') return false;
      if (isPicture(node)) tellPicture(node, source.text, tellAt);
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        tellBlock(flatten(node.children), source.text, tellAt);
      }
      return undefined;
    });
  };
}

type TellAt = (words: string, start: number, end: number) => void;

function tellBlock(stretches: Stretch[], source: string, tellAt: TellAt): void {
  const found = findUnboundNumbers(stretches.map(({ words }) => words).join(''));
  if (found.length === 0) return;
  // Counted only now: few blocks have anything to tell.
  const offsets = stretches.flatMap(({ words, node }) =>
    node ? mapTextOffsets(source, node.position?.start.offset ?? 0, words) : [...words].map(() => 0),
  );
  for (const { offset, words } of found) {
    tellAt(words, offsets[offset] ?? 0, (offsets[offset + words.length - 1] ?? 0) + 1);
  }
}

function tellPicture(node: Image | ImageReference, source: string, tellAt: TellAt): void {
  const alt = withPlainLineEnds(node.alt ?? '');
  const found = findUnboundNumbers(alt);
  if (found.length === 0) return;
  const offsets = mapTextOffsets(source, (node.position?.start.offset ?? 0) + 2, alt);
  for (const { offset, words } of found) {
    tellAt(words, offsets[offset] ?? 0, (offsets[offset + words.length - 1] ?? 0) + 1);
  }
}

/** A block's words in order, those of facts, code and pictures left out. */
function flatten(nodes: readonly PhrasingContent[]): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (words: string, node: Text | null) => stretches.push({ words, node });
  const walk = (node: Nodes): void => {
    if (node.type === 'text') add(withPlainLineEnds(node.value), node);
    else if (node.type === 'break') add('\n', null);
    else if (node.type === 'textDirective' && (node.name === 'fact' || node.name === 'cite')) add(gap, null);
    else if (node.type === 'link' && showsItsAddress(node)) add(gap, null);
    else if ('children' in node) node.children.forEach(walk);
    else add(gap, null);
  };
  nodes.forEach(walk);
  return stretches;
}

/** A bare address is no prose: https://a.example/12-km-run states no distance. */
function showsItsAddress({ url, children }: Link): boolean {
  const [text, ...others] = children;
  if (others.length > 0 || text?.type !== 'text') return false;
  return ['', 'http://', 'mailto:'].some((scheme) => url === scheme + text.value);
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function isPicture(node: Nodes): node is Image | ImageReference {
  return node.type === 'image' || node.type === 'imageReference';
}

import type { Image, ImageReference, Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { buildSourceText } from '../diagnostics/source-text.ts';
import { describeUnboundNumber, findUnboundNumbers } from '../domain/quantities/unbound-number.ts';
import { report } from './node-place.ts';
import { mapTextOffsets } from './text-offset.ts';

/** Takes the place of anything but words, so that a number and a unit on either side of it don't meet. */
const gap = '\ufffc';

/** A stretch of a block's words and the node it comes from. */
interface Stretch {
  words: string;
  node: Text | null;
}

/** Refuses numbers with a unit that no `:fact` binds, also where markup separates them: `figure/unbound`. */
export function remarkUnboundNumbers() {
  return (tree: Root, file: VFile): void => {
    const source = buildSourceText(String(file));
    const reportAt = (words: string, start: number, end: number) => {
      report(file, source.placeAt(start, end), 'figure/unbound', describeUnboundNumber(words));
    };
    visit(tree, (node) => {
      if (node.type === 'blockquote') return SKIP;
      if (isPicture(node)) checkPicture(node, source.text, reportAt);
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        checkBlock(flatten(node.children), source.text, reportAt);
      }
      return undefined;
    });
  };
}

type ReportAt = (words: string, start: number, end: number) => void;

function checkBlock(stretches: Stretch[], source: string, reportAt: ReportAt): void {
  const found = findUnboundNumbers(stretches.map(({ words }) => words).join(''));
  if (found.length === 0) return;
  // Counted only now: few blocks have unbound numbers.
  const offsets = stretches.flatMap(({ words, node }) =>
    node ? mapTextOffsets(source, node.position?.start.offset ?? 0, words) : [...words].map(() => 0),
  );
  for (const { offset, words } of found) {
    reportAt(words, offsets[offset] ?? 0, (offsets[offset + words.length - 1] ?? 0) + 1);
  }
}

function checkPicture(node: Image | ImageReference, source: string, reportAt: ReportAt): void {
  const alt = withPlainLineEnds(node.alt ?? '');
  const found = findUnboundNumbers(alt);
  if (found.length === 0) return;
  const offsets = mapTextOffsets(source, (node.position?.start.offset ?? 0) + 2, alt);
  for (const { offset, words } of found) {
    reportAt(words, offsets[offset] ?? 0, (offsets[offset + words.length - 1] ?? 0) + 1);
  }
}

/** A block's words in order, without those of facts, code and pictures. */
function flatten(nodes: readonly PhrasingContent[]): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (words: string, node: Text | null) => stretches.push({ words, node });
  const collect = (node: Nodes): void => {
    if (node.type === 'text') add(withPlainLineEnds(node.value), node);
    else if (node.type === 'break') add('\n', null);
    else if (node.type === 'textDirective' && (node.name === 'fact' || node.name === 'cite')) add(gap, null);
    else if (node.type === 'link' && showsItsAddress(node)) add(gap, null);
    else if ('children' in node) node.children.forEach(collect);
    else add(gap, null);
  };
  nodes.forEach(collect);
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

import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { placeOf, report } from './node-place.ts';

/** Refuses links within links, directives that become links included: HTML allows none, and a browser would separate them. */
export function remarkNestedLinks() {
  return (tree: Root, file: VFile): void => {
    const check = (node: Nodes, outer: Nodes | undefined): void => {
      if (outer && isLink(node)) {
        // A bare address that is found after parsing has no place of its own.
        const place = placeOf(node.position ? node : outer);
        const message = 'A link stands within a link; take one of the two apart.';
        report(file, place, 'prose/unknown-directive', message);
        return;
      }
      if (!('children' in node)) return;
      const next = outer ?? (wrapsItsWords(node) ? node : undefined);
      for (const child of node.children) check(child, next);
    };
    check(tree, undefined);
  };
}

/** Whether a node becomes a link, or is followed by one. */
function isLink(node: Nodes): boolean {
  if (node.type === 'textDirective') return ['fact', 'when', 'cite', 'claim'].includes(node.name);
  return node.type === 'link' || node.type === 'linkReference' || node.type === 'footnoteReference';
}

/** Whether the words of a node become those of a link; the link of a claim follows its words. */
function wrapsItsWords(node: Nodes): boolean {
  if (node.type === 'textDirective') return node.name === 'fact' || node.name === 'when';
  return node.type === 'link' || node.type === 'linkReference';
}

import type { Nodes } from 'mdast';

/**
 * Shows every node of a tree to a function, each before its children, in the order of the text. What stands in a node for which the
 * function returns `false` is passed over. Children may be taken out of a node while it is shown, and no siblings changed.
 */
export function walk(node: Nodes, show: (node: Nodes) => unknown): void {
  if (show(node) === false || !('children' in node)) return;
  for (const child of node.children) walk(child, show);
}

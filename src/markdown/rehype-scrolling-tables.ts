import type { Element, Nodes, Root } from 'hast';

/** Puts each table into a box of its own that can be scrolled, by keyboard too, so that a wide one never widens the page. */
export function rehypeScrollingTables() {
  return (tree: Root): void => {
    putIntoBoxes(tree);
  };
}

function putIntoBoxes(node: Nodes): void {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    if (child.type !== 'element' || child.tagName !== 'table') putIntoBoxes(child);
    else {
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-box'], role: 'group', tabIndex: 0, ariaLabel: 'Table' },
        children: [child],
      };
      node.children[index] = box;
    }
  }
}

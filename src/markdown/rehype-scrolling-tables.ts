import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table into a box of its own that can be scrolled, by keyboard too, so that a wide one never widens the page. */
export function rehypeScrollingTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-box'], role: 'group', tabIndex: 0, ariaLabel: 'Table' },
        children: [node],
      };
      parent.children[index] = box;
      return SKIP;
    });
  };
}

import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table into a box that scrolls by itself, by keyboard too, so that a wide table never widens the page. */
export function rehypeScrollingTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
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

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeOf, report } from './node-place.ts';

/** Warns of headings that skip a level: the title is the first, so a body begins at `##`. */
export function remarkHeadingOrder() {
  return (tree: Root, file: VFile): void => {
    let previous = 1;
    visit(tree, (node) => {
      if (node.type !== 'heading') return;
      const { depth } = node;
      if (depth === 1 || depth > previous + 1) {
        const marks = '#'.repeat(depth);
        const expected = depth === 1 ? '##' : '#'.repeat(previous + 1);
        const why =
          depth === 1 ? 'the title is the only first level' : 'headings go down one level at a time';
        report(
          file,
          placeOf(node),
          'prose/heading-order',
          `Found a heading with ${marks}, expected ${expected}: ${why}.`,
          expected,
        );
      }
      previous = depth;
    });
  };
}

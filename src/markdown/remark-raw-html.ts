import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeOf, report } from './node-place.ts';

/** Refuses HTML in prose, comments included: `prose/raw-html`. remark-rehype leaves it out of the body. */
export function remarkRawHtml() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, (node) => {
      if (node.type !== 'html') return;
      const place = placeOf(node);
      // The position of an html node includes the indentation before it.
      const start = node.position?.start.offset ?? 0;
      const indent = /^[ \t]*/.exec(source.slice(start))?.[0].length ?? 0;
      const what = node.value.trimStart().startsWith('<!--')
        ? 'an HTML comment'
        : `the HTML ${shorten(node.value)}`;
      report(
        file,
        { ...place, column: place.column + indent },
        'prose/raw-html',
        `Found ${what}, expected Markdown; remove it, or put a backslash before the "<".`,
      );
    });
  };
}

function shorten(html: string): string {
  const first = /^\s*<\/?[^\s<>/]*/.exec(html)?.[0].trim() ?? '<';
  return `${first.slice(0, 20)}>`;
}

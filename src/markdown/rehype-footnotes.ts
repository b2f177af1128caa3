import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const footnoteProperties = ['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref'];

/** Gives the data attributes of GFM footnotes an empty value, `data-footnotes=""`, as HTML serializers write them. */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of footnoteProperties) if (properties[name] === true) properties[name] = '';
    });
  };
}

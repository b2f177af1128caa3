import Slugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getProseData } from './prose-data.ts';

/** Gives each heading without an id GitHub's slug of its words, and lists all headings in the file's data. */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const { headings } = getProseData(file);
    const slugger = new Slugger();
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName)) return;
      const text = readWords(node);
      const { id } = node.properties;
      const slug = typeof id === 'string' ? id : slugger.slug(text);
      node.properties['id'] = slug;
      headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
    });
  };
}

function readWords({ children }: Element): string {
  return children
    .map((child) => (child.type === 'element' ? readWords(child) : child.type === 'text' ? child.value : ''))
    .join('');
}

import Slugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { getProseData } from './prose-data.ts';

/** Gives each heading GitHub's slug of its words as its id, and lists them, as Astro's engine does. */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const { headings } = getProseData(file);
    const slugger = new Slugger();
    const read = (node: Nodes): void => {
      if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
        const text = readWords(node);
        const { id } = node.properties;
        const slug = typeof id === 'string' ? id : slugger.slug(text);
        node.properties['id'] = slug;
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
      }
      if ('children' in node) node.children.forEach(read);
    };
    read(tree);
  };
}

function readWords({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === 'element') return readWords(child);
      return child.type === 'text' || child.type === 'raw' ? child.value : '';
    })
    .join('');
}

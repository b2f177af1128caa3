import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseLink } from '../domain/text/link.ts';
import { placeOf, report } from './node-place.ts';
import { getProseData } from './prose-data.ts';

/**
 * Refuses links that are not safe, mentions those within the site so that their targets can be checked, and turns the paths of
 * Markdown files into addresses. A fault of a link by reference is reported at its definition.
 */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    const pictured = new Set<string>();
    const linked = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'imageReference') pictured.add(node.identifier);
      if (node.type === 'linkReference') linked.add(node.identifier);
    });
    visit(tree, (node) => {
      if (node.type === 'link') checkLink(node, file);
      // A definition that only pictures use is not a link's.
      if (node.type === 'definition' && (linked.has(node.identifier) || !pictured.has(node.identifier)))
        checkLink(node, file);
    });
  };
}

function checkLink(node: Link | Definition, file: VFile): void {
  const { path, mentions } = getProseData(file);
  const place = placeOf(node);
  const link = parseLink(node.url, path);
  switch (link.kind) {
    case 'external':
      return;
    case 'unsafe':
      report(
        file,
        place,
        'prose/unsafe-link',
        `Found ${link.why}, expected https:, http:, mailto: or tel:, a .md file or an address of the site.`,
      );
      node.url = '';
      return;
    case 'broken':
      report(file, place, 'link/broken', `The link "${node.url}" leads nowhere; ${link.why}.`);
      return;
    case 'internal': {
      const { address, fragment } = link;
      mentions.push({ kind: 'link', address: address ?? '', fragment, written: node.url, ...place });
      const anchor = fragment === null ? '' : `#${encodeURIComponent(fragment)}`;
      node.url = `${address === null ? '' : encodeURI(address)}${anchor}`;
    }
  }
}

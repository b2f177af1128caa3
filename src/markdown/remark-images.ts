import { definitions } from 'mdast-util-definitions';
import type { Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findPicture } from '../domain/text/link.ts';
import { placeOf, report } from './node-place.ts';
import { getProseData } from './prose-data.ts';

/** Turns pictures into slots and mentions; a picture is a file beside the report and has words. */
export function remarkImages() {
  return (tree: Root, file: VFile): void => {
    const { path, slots, mentions } = getProseData(file);
    let define: ReturnType<typeof definitions> | undefined;
    visit(tree, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      // Looked up only where a picture asks: few bodies have any.
      if (node.type === 'imageReference') define ??= definitions(tree);
      const definition = node.type === 'imageReference' ? define?.(node.identifier) : undefined;
      const url = node.type === 'image' ? node.url : definition?.url;
      const place = placeOf(definition ?? node);
      if (!node.alt?.trim()) {
        report(
          file,
          placeOf(node),
          'image/alt',
          'The picture has no words; say between the brackets what it shows: ![words](file.png).',
        );
      }
      const target = url === undefined ? undefined : findPicture(url, path);
      if (target === undefined) {
        report(
          file,
          place,
          'image/missing',
          `Found the picture "${url ?? ''}", expected the name of a file beside the report such as ./label.png.`,
        );
        return;
      }
      mentions.push({ kind: 'image', file: target, ...place });
      fill(node, slots.push({ kind: 'image', file: target, alt: node.alt ?? '' }) - 1);
    });
  };
}

function fill(node: Image | ImageReference, number: number): void {
  // Without these, the slot would get the properties of an `img` too.
  const hProperties = { src: undefined, alt: undefined, title: undefined, number };
  node.data = { ...node.data, hName: 'dateline-slot', hProperties, hChildren: [] };
}

import { definitions } from 'mdast-util-definitions';
import type { Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { resolve } from '../domain/link.ts';
import { placeOf, tell } from './node-place.ts';
import { getProseData } from './prose-data.ts';

/** Turns pictures into slots and mentions; a picture is a file beside the report and has words. */
export function remarkImages() {
  return (tree: Root, file: VFile): void => {
    const { path, slots, mentions } = getProseData(file);
    const define = definitions(tree);
    visit(tree, (node) => {
      if (node.type !== 'image' && node.type !== 'imageReference') return;
      const definition = node.type === 'imageReference' ? define(node.identifier) : undefined;
      const url = node.type === 'image' ? node.url : definition?.url;
      const place = placeOf(definition ?? node);
      if (!node.alt?.trim()) {
        tell(
          file,
          placeOf(node),
          'image/alt',
          'The picture has no words; say between the brackets what it shows: ![words](file.png).',
        );
      }
      const target = url === undefined ? undefined : findPicture(url, path);
      if (target === undefined) {
        tell(
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

/** The path within the content folder of a picture in the report's own folder; nothing for any other address. */
export function findPicture(url: string, path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]|[#?\\]/i.test(url)) return undefined;
  const target = resolve(path, safeDecode(url));
  const folder = path.split('/').slice(0, -1).join('/');
  return target?.startsWith(`${folder}/`) && !target.slice(folder.length + 1).includes('/')
    ? target
    : undefined;
}

function fill(node: Image | ImageReference, number: number): void {
  node.data = { ...node.data, hName: 'dateline-slot', hProperties: { number }, hChildren: [] };
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

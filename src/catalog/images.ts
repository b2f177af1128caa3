import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { BodyPart } from '../domain/body-part.ts';
import { findContentRoot } from './content-root.ts';
import { getEdition } from './edition.ts';

/** The pictures that the edition shows; one beside a report that is not out yet is none of them. */
export async function listImages(): Promise<{ story: string; image: string }[]> {
  const { stories } = await getEdition();
  return stories.flatMap(({ id: story, body, reports }) => {
    const heads = reports.flatMap(({ image }) => (image ? [image.file] : []));
    const shown = [body, ...reports.map((report) => report.body)].flatMap(listFiles);
    return [...new Set([...heads, ...shown])].map((image) => ({ story, image }));
  });
}

/** The bytes of such a picture, with their media type. */
export async function readImage(story: string, image: string): Promise<{ bytes: Uint8Array; type: string }> {
  const { folder } = findContentRoot(process.cwd(), process.env['CONTENT_DIR']);
  const type = lookup(image);
  if (type === undefined) throw new Error(`The picture "${image}" is of no known type.`);
  return { bytes: await readFile(join(folder, 'stories', story, image)), type };
}

function listFiles(parts: readonly BodyPart[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const own = part.kind === 'image' ? [part.file.split('/').at(-1) ?? ''] : [];
    return [...own, ...listFiles(part.parts)];
  });
}

import type { BodyPart } from '../../domain/story/body-part.ts';
import type { Story } from '../../domain/story/story.ts';

/** The pictures that a story shows, by their files' names; one beside a report that is not out yet is none of them. */
export function listPictures({ body, reports }: Story): string[] {
  const heads = reports.flatMap(({ image }) => (image ? [image.file] : []));
  const shown = [body, ...reports.map((report) => report.body)].flatMap(listFiles);
  return [...new Set([...heads, ...shown])];
}

function listFiles(parts: readonly BodyPart[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const own = part.kind === 'image' ? [part.file.split('/').at(-1) ?? ''] : [];
    return [...own, ...listFiles(part.parts)];
  });
}

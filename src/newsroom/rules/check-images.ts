import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { filesOf } from '../read/story-index.ts';
import { findPicture } from '../../domain/text/link.ts';

/** Pictures that are no files beside their report. */
export function checkImages({ files, images }: FileSet): FileFault[] {
  const heads = filesOf(files, 'report').flatMap(({ path, data }): FileFault[] => {
    const src = data.image?.src;
    if (src === undefined || images.has(findPicture(src, path) ?? '')) return [];
    const message = `The picture "${src}" is no file beside the report; expected a name such as ./label.png.`;
    return [{ path, rule: 'image/missing', message, spot: { pointer: ['image', 'src'], at: 'value' } }];
  });
  const shown = files.flatMap(({ path, body }) =>
    (body?.mentions ?? []).flatMap((mention): FileFault[] => {
      if (mention.kind !== 'image' || images.has(mention.file)) return [];
      const message = `The picture "${mention.file.split('/').at(-1) ?? ''}" is no file beside the report; add it, or mend the name.`;
      return [{ path, rule: 'image/missing', message, place: mention }];
    }),
  );
  return [...heads, ...shown];
}

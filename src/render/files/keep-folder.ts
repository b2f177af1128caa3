import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { markFolder, type Mark } from './marks.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Key, SiteState } from './site-state.ts';
import { linkFolder } from './site-tree.ts';

/**
 * The mark of a folder at the top of the tree that is as it is to be: as it stands there, or as it stands in the site so far, from
 * where it is linked. Else nothing, and the folder is gone; without a key it always is.
 */
export function keepFolder(
  folder: string,
  key: Key | undefined,
  marks: SiteState['marks'],
  { beside: tree, target }: OutputFolder,
): Mark | undefined {
  const here = key === undefined ? undefined : findMark(tree, folder, key, marks.spare);
  if (here !== undefined) return here;
  // What does not stay has to go as a whole: its files may be those of the site as well.
  rmSync(join(tree, folder), { recursive: true, force: true });
  const there = key === undefined ? undefined : findMark(target, folder, key, marks.site);
  if (there !== undefined) linkFolder(target, tree, folder);
  return there;
}

/** The mark of a folder in a tree, where it is known to have been made with the key. */
function findMark(
  tree: string,
  folder: string,
  key: Key,
  marks: Readonly<Record<Mark, Key>>,
): Mark | undefined {
  const mark = markFolder(tree, folder);
  return mark !== undefined && marks[mark] === key ? mark : undefined;
}

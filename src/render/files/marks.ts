import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../compile/digest.ts';

/**
 * A mark tells whether what stands at a place of a site is still what was written there: it is made of the names, sizes and times
 * of the files, as git's index does, since reading ten thousand reports' pages takes longer than all the rest of a rebuild. A mark
 * that is known says with which key the files were made, in whichever tree of the file system they stand.
 */
export type Mark = string;

/** The mark of a file. */
export function markFile(path: string, stats: Stats): Mark {
  return digestOf(describe(path, stats));
}

/** The mark of a folder with all that is in it; nothing where there is none, or where it holds other things than files and folders. */
export function markFolder(root: string, folder: string): Mark | undefined {
  const lines: string[] = [];
  return walk(root, folder, lines) ? digestOf(lines.join('\n')) : undefined;
}

/** The same of names and sizes alone, which survive a copy, and a way through an archive. */
export function measureFolder(root: string, folder: string): string | undefined {
  const lines: string[] = [];
  return walk(root, folder, lines, describeSize) ? digestOf(lines.join('\n')) : undefined;
}

/** Everything at the top of a site and in its folders, but for those folders that are passed over, by path. */
export function listMarks(root: string, passedOver: (folder: string) => boolean): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const look = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (folder !== '' || !passedOver(path)) look(path);
      } else marks.set(path, markFile(path, lstatSync(join(root, path))));
    }
  };
  look('');
  return marks;
}

function walk(root: string, folder: string, lines: string[], tell = describe): boolean {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return false;
  }
  // The order in which a folder lists its files is no part of it.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.every((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(root, path, lines, tell);
    if (!entry.isFile()) return false;
    lines.push(tell(path, lstatSync(join(root, path))));
    return true;
  });
}

/** Hard links share all of this, and it survives a move. */
function describe(path: string, { size, mtimeMs, mode }: Stats): string {
  return `${path} ${size} ${mtimeMs} ${mode}`;
}

function describeSize(path: string, { size }: Stats): string {
  return `${path} ${size}`;
}

import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listMarks, markFile, markFolder, type Mark } from './marks.ts';
import type { Key } from './site-state.ts';

/** The files of a tree outside its folders that are made as a whole, by path, as far as it is known with which key they were made. */
export type HeldFiles = ReadonlyMap<string, Key | undefined>;

/** Whether a tree holds just these folders and these files, made with their keys. Nothing is read but names, sizes and times. */
export function isAsPlanned(
  root: string,
  folders: ReadonlyMap<string, { key: Key }>,
  files: ReadonlyMap<string, Key>,
  marks: Readonly<Record<Mark, Key>>,
): boolean {
  const held = listHeldFiles(root, folders, marks);
  return (
    held.size === files.size &&
    [...files].every(([path, key]) => held.get(path) === key) &&
    [...folders].every(([id, { key }]) => {
      const mark = markFolder(root, id);
      return mark !== undefined && marks[mark] === key;
    })
  );
}

/** The files of a tree outside some folders at its top: those that are made, and kept, as a whole. */
export function listHeldFiles(root: string, folders: Names, marks: Readonly<Record<Mark, Key>>): HeldFiles {
  const found = listMarks(root, (folder) => folders.has(folder));
  return new Map([...found].map(([path, mark]) => [path, marks[mark]]));
}

/** The marks of some files of a tree, each with the key that the file was made with. */
export function markFiles(root: string, files: ReadonlyMap<string, Key>): [Mark, Key][] {
  return [...files].map(([path, key]) => [markFile(path, lstatSync(join(root, path))), key]);
}

/** Gives a tree a folder of another one. Files are shared, not copied: no build ever writes into a file that is there. */
export function linkFolder(from: string, to: string, folder: string): void {
  mkdirSync(join(to, folder), { recursive: true });
  for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) linkFolder(from, to, path);
    else linkSync(join(from, path), join(to, path));
  }
}

/** Puts a file into a tree as a new one, whatever stands there. */
export function replaceFile(root: string, path: string, write: (path: string) => void): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  write(target);
}

/** The same with the bytes of another file. */
export function copyInto(root: string, path: string, source: string): void {
  replaceFile(root, path, (target) => {
    copyFileSync(source, target);
  });
}

/** A set, or a map by names. */
export interface Names {
  has: (name: string) => boolean;
}

/** Removes everything from a tree but what is named: folders at its top whole, and files. */
export function pruneTree(root: string, folders: Names, files: Names): void {
  const prune = (folder: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const stays = entry.isDirectory()
        ? (folder === '' && folders.has(path)) || !prune(path)
        : files.has(path);
      if (!stays) {
        if (entry.isDirectory()) rmdirSync(join(root, path));
        else rmSync(join(root, path));
      }
      isEmpty &&= !stays;
    }
    return isEmpty;
  };
  prune('');
}

import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { readCacheFile, writeCacheFile } from '../../compile/cache-file.ts';
import { signFolder, type Signature } from './signatures.ts';

/** The digest of everything that something is made from: the same key, the same bytes. */
export type Key = string;

/** A folder of files that were made from a key, and what its maker noted about them. */
export interface KeptFolder<Note> {
  key: Key;
  folder: string;
  /** Of the folder, those files that are published; a site shares them by hard links. */
  published: string;
  note: Note;
}

/** What is kept beside the folder, written last: there is no folder without it. */
interface Entry<Note> {
  /** Of the published files. */
  published: Signature;
  /** Of those beside them. */
  others: Signature;
  note: Note;
}

/** The folder that was made from a key; nothing where there is none, or where its files are no longer those that were written. */
export function findKept<Note>(store: string, key: Key): KeptFolder<Note> | undefined {
  return findWithPublished(store, key, join(store, key, PUBLISHED));
}

/** The same where the published files are looked for elsewhere, in a site that may share them. */
export function findWithPublished<Note>(
  store: string,
  key: Key,
  published: string,
): KeptFolder<Note> | undefined {
  const folder = join(store, key);
  const entry = readCacheFile(`${folder}.json`) as Entry<Note> | undefined;
  const isWhole =
    entry !== undefined &&
    signFolder(published) === entry.published &&
    signFolder(folder, PUBLISHED) === entry.others;
  return isWhole ? { key, folder, published: join(folder, PUBLISHED), note: entry.note } : undefined;
}

/**
 * Makes the folder of a key, whole or not at all.
 *
 * @param write puts the published files into `published`, others beside that, and returns its note
 */
export async function makeKept<Note>(
  store: string,
  key: Key,
  write: (published: string, folder: string) => Promise<Note> | Note,
): Promise<KeptFolder<Note>> {
  const folder = join(store, key);
  const beside = `${folder}.${process.pid}-${threadId}`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(join(beside, PUBLISHED), { recursive: true });
  const note = await write(join(beside, PUBLISHED), beside);
  const [ofPublished, ofOthers] = [signFolder(join(beside, PUBLISHED)), signFolder(beside, PUBLISHED)];
  if (ofPublished === undefined || ofOthers === undefined)
    throw new Error(`The folder ${beside} holds other things than files.`);
  // A build into another folder may have made the same meanwhile, and share its files by now.
  const made = findKept<Note>(store, key);
  if (made) {
    rmSync(beside, { recursive: true });
    return made;
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
  writeCacheFile(`${folder}.json`, { published: ofPublished, others: ofOthers, note } satisfies Entry<Note>);
  return { key, folder, published: join(folder, PUBLISHED), note };
}

/** Removes everything from a store but what was made from some keys. */
export function pruneStore(store: string, isUsed: (key: Key) => boolean): void {
  for (const name of listNames(store)) {
    if (!isUsed(name.replace(/\.json$/, ''))) rmSync(join(store, name), { recursive: true, force: true });
  }
}

/** The names in a folder; none where there is no such folder. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const PUBLISHED = 'published';

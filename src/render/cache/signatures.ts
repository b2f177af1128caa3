import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../compile/digest.ts';

/**
 * The digest of the names, sizes, times and modes of files, as git's index has them: it shows whether files are still those that a
 * build wrote, without reading them. Hard links share it, and it survives a move of the folder.
 */
export type Signature = string;

/** The signature of a file. */
export function signFile(path: string): Signature {
  return digestOf(describe('', lstatSync(path)));
}

/**
 * The signature of a folder with all that is in it, but for a folder at its top; nothing where there is none, or where it holds other
 * things than files and folders.
 */
export function signFolder(folder: string, except?: string): Signature | undefined {
  const lines: string[] = [];
  return collect(folder, '', lines, describe, except) ? digestOf(lines.join('\n')) : undefined;
}

/** The same of names and sizes alone, which survive a copy and an archive. */
export function signSizes(folder: string): Signature | undefined {
  const lines: string[] = [];
  return collect(folder, '', lines, (path, { size }) => `${path} ${size}`)
    ? digestOf(lines.join('\n'))
    : undefined;
}

/** The signatures of all files of a site, by path, but for those in some folders at its top. */
export function signFiles(root: string, isPassedOver: (folder: string) => boolean): Map<string, Signature> {
  const found = new Map<string, Signature>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) found.set(path, signFile(join(root, path)));
      else if (folder !== '' || !isPassedOver(path)) visit(path);
    }
  };
  visit('');
  return found;
}

function collect(
  root: string,
  folder: string,
  lines: string[],
  describeFile: (path: string, stats: Stats) => string,
  except?: string,
): boolean {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return false;
  }
  // The file system lists them in an order of its own.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.every((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === except || collect(root, path, lines, describeFile);
    if (!entry.isFile()) return false;
    lines.push(describeFile(path, lstatSync(join(root, path))));
    return true;
  });
}

function describe(path: string, { size, mtimeMs, mode }: Stats): string {
  return `${path} ${size} ${mtimeMs} ${mode}`;
}

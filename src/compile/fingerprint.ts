import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOf } from './digest.ts';

const project = resolve(import.meta.dirname, '../..');

/** What shows which versions of which packages run: the lock file, and npm's own list of what it has installed. */
const LOCKS = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * The digest of what some results depend on besides their input: the code in these places of the project (files, or folders with
 * all that is in them), the packages, and Node itself. What another fingerprint has made is not to be relied on.
 */
export function fingerprint(places: readonly string[]): string {
  const files = [...places, ...LOCKS].flatMap((place) => listFiles(place)).sort();
  const digests = files.map((file) => [file, digestOf(readFileSync(join(project, file)))]);
  return digestOf(JSON.stringify([process.version, ...digests]));
}

function listFiles(place: string): string[] {
  const path = join(project, place);
  if (!existsSync(path)) return [];
  const entries = readdirSyncOrNothing(path);
  return entries ? entries.flatMap((name) => listFiles(`${place}/${name}`)) : [place];
}

function readdirSyncOrNothing(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledFile } from '../compile/compile-file.ts';
import type { Body } from '../markdown/body.ts';

/** A record of the data store: a file without its body, which lies beside the store under `bodyDigest`. */
export type StoredFile = Omit<CompiledFile, 'body' | 'diagnostics'> & { bodyDigest: string | null };

/** Where bodies lie between the loader and the pages: rendered HTML in Astro's data store costs time and memory at every build. */
export const bodiesFolder = '.cache/bodies';

/** The body of a stored file; nothing for files without one. */
export async function readBody({ bodyDigest }: StoredFile): Promise<Body | null> {
  if (bodyDigest === null) return null;
  return JSON.parse(await readFile(join(process.cwd(), bodiesFolder, `${bodyDigest}.json`), 'utf8')) as Body;
}

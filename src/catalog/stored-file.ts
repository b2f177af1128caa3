import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CompiledFile } from '../compile/compile-file.ts';

/** A record of the data store: a file without its body, which lies beside the store under `bodyDigest`. */
export type StoredFile = Omit<CompiledFile, 'body' | 'diagnostics'> & { bodyDigest: string | null };

/** The body of a stored file; nothing for files without one. */
export async function readBody({ bodyDigest }: StoredFile): Promise<CompiledFile['body']> {
  if (bodyDigest === null) return null;
  return JSON.parse(await readFile(bodyFile(process.cwd(), bodyDigest), 'utf8')) as CompiledFile['body'];
}

/** Lays a body's JSON where `readBody` finds it, whole or not at all: a page may be reading, and a build may be killed. */
export async function writeBody(project: string, bodyDigest: string, json: string): Promise<void> {
  const file = bodyFile(project, bodyDigest);
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, json);
  await rename(beside, file);
}

/** Bodies lie between the loader and the pages: rendered HTML in Astro's data store costs time and memory at every build. */
function bodyFile(project: string, bodyDigest: string): string {
  return join(project, '.cache', 'bodies', `${bodyDigest}.json`);
}

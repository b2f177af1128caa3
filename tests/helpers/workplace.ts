import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCheckout } from './copy-checkout.ts';
import { listFiles } from './readers/html.ts';

/** What of a checkout a site depends on. */
export const inputs = [
  'content',
  'public',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Memory that a few checkouts and their caches take, with room to spare; in bytes. */
const NEEDED = 1024 ** 3;

/** A new folder: in memory where there is enough of it, since tests that build a hundred times write a hundred sites. */
export function makeFastFolder(name: string): Promise<string> {
  const memory = '/dev/shm';
  const isRoomy = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > NEEDED;
  return mkdtemp(join(isRoomy ? memory : tmpdir(), `dateline-${name}-`));
}

/** A copy of this checkout without content, to build and to change; the lock file with it. */
export async function copyProject(root: string): Promise<void> {
  await copyCheckout(root);
  await rm(join(root, 'content'), { recursive: true });
  await cp('package-lock.json', join(root, 'package-lock.json'));
}

/** Gives a copy of a checkout the inputs of another one, in place of its own. */
export async function copyInputs(from: string, to: string): Promise<void> {
  for (const input of inputs) {
    await rm(join(to, input), { recursive: true, force: true });
    await cp(join(from, input), join(to, input), { recursive: true });
  }
}

/** The files of a built site with their bytes, by path. */
export type Site = ReadonlyMap<string, Buffer>;

/** What stands in a folder; nothing where there is none. */
export function readFolder(folder: string): Site {
  if (!existsSync(folder)) return new Map();
  return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

/** The first file in which two sites differ, with the words around the first other byte; null where none does. */
export function findDifference(found: Site, expected: Site): string | null {
  for (const path of [...new Set([...found.keys(), ...expected.keys()])].sort()) {
    const [here, there] = [found.get(path), expected.get(path)];
    if (here && there && here.equals(there)) continue;
    if (!here) return `${path} is missing`;
    if (!there) return `${path} should not be there`;
    const at = here.findIndex((byte, index) => byte !== there[index]);
    const around = (bytes: Buffer) => JSON.stringify(bytes.toString('utf8', Math.max(0, at - 60), at + 60));
    return `${path} has at byte ${at} ${around(here)}, expected ${around(there)}`;
  }
  return null;
}

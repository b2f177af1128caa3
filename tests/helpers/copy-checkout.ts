import { readdirSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a build reads; everything else of a checkout may differ. */
const INPUTS = [
  'content',
  'public',
  'src',
  'astro.config.ts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/**
 * The inputs of a build without any cache, copied to `root`: two builds of one checkout would write into the same folders.
 * Packages are linked one by one, since tools keep caches beside them.
 */
export async function copyCheckout(root: string): Promise<void> {
  await mkdir(join(root, 'node_modules'), { recursive: true });
  const present = readdirSync('.');
  for (const input of INPUTS.filter((name) => present.includes(name))) {
    await cp(input, join(root, input), { recursive: true });
  }
  const packages = readdirSync('node_modules').filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of packages) {
    await symlink(resolve('node_modules', name), join(root, 'node_modules', name));
  }
}

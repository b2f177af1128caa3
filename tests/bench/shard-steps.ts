import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { clear, clearCaches, type Checkout } from './checkout.ts';
import type { Notebook } from './record.ts';

/** What the shards, put together, are beside the site that was built at once. */
export interface Comparison {
  files: number;
  /** The first paths that are missing on a side, or whose bytes differ. */
  differing: string[];
  differingCount: number;
}

/** How many differing paths are told. */
const SHOWN = 20;

/**
 * Builds the site at once, then in so many shards, each as on a machine of its own: without caches, into a folder of its own; puts the
 * shards together and compares the two, file by file.
 */
export async function takeShardSteps(
  checkout: Checkout,
  count: number,
  notebook: Notebook,
): Promise<Comparison> {
  const { root, run } = checkout;
  clear(checkout);
  notebook.add('dateline, before shards', await run('build', [], 'dist'));
  const whole = hashFiles(join(root, 'dist'));
  const folders = Array.from({ length: count }, (_, index) => `dist-${index + 1}`);
  for (const [index, folder] of folders.entries()) {
    clearCaches(checkout);
    const shard = `${index + 1}/${count}`;
    notebook.add(
      `dateline, shard ${shard}`,
      await run('build', ['--shard', shard, '--outDir', folder], folder),
    );
  }
  clearCaches(checkout);
  const merged = 'dist-merged';
  notebook.add('dateline, merge', await run('build', ['--outDir', merged, '--merge', ...folders], merged));
  return compare(whole, hashFiles(join(root, merged)));
}

/** The SHA-256 of every file, by its path within the folder. */
function hashFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

function compare(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Comparison {
  const paths = new Set([...one.keys(), ...other.keys()]);
  const differing = [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
  return { files: paths.size, differing: differing.slice(0, SHOWN), differingCount: differing.length };
}

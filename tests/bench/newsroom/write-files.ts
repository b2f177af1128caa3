import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TextFile } from './to-dateline.ts';

/** Writes files into a folder; tells how many. One at a time, so that a large newsroom is never whole in memory. */
export function writeFiles(folder: string, files: Iterable<TextFile>): number {
  let count = 0;
  const made = new Set<string>();
  for (const { path, text } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
    count++;
  }
  return count;
}

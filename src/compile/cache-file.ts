import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { digestOf } from './digest.ts';

/**
 * What `writeCacheFile` has put there; nothing where there is no such file, or one that is damaged: its first line is the
 * digest of the rest. What the value is for, and whether it still holds, is for the caller to tell by what stands in it.
 */
export function readCacheFile(path: string): unknown {
  const text = readText(path);
  const end = text?.indexOf('\n') ?? -1;
  if (text === undefined || end === -1) return undefined;
  const json = text.slice(end + 1);
  return digestOf(json) === text.slice(0, end) ? (JSON.parse(json) as unknown) : undefined;
}

/** Lays a plain value where `readCacheFile` finds it, whole or not at all: others may be reading, and this process may be killed. */
export function writeCacheFile(path: string, value: unknown): void {
  const json = JSON.stringify(value);
  const beside = `${path}.${process.pid}-${threadId}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, `${digestOf(json)}\n${json}`);
  renameSync(beside, path);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

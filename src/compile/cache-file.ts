import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { digestOf } from './digest.ts';

/**
 * What `writeCacheFile` has put there; nothing where there is no such file, or one that is damaged. What the value is for, and
 * whether it is still valid, the caller decides by its content.
 */
export function readCacheFile(path: string): unknown {
  const bytes = readCacheBytes(path);
  return bytes && (JSON.parse(bytes.toString('utf8')) as unknown);
}

/** Lays a plain value where `readCacheFile` finds it, whole or not at all: others may be reading, and this process may be killed. */
export function writeCacheFile(path: string, value: unknown): void {
  writeCacheBytes(path, JSON.stringify(value));
}

/** The same for what `writeCacheBytes` has put there: the first line of a file is the digest of the rest. */
export function readCacheBytes(path: string): Buffer | undefined {
  const bytes = readBytes(path);
  const end = bytes?.indexOf('\n') ?? -1;
  if (bytes === undefined || end === -1) return undefined;
  const rest = bytes.subarray(end + 1);
  return digestOf(rest) === bytes.toString('latin1', 0, end) ? rest : undefined;
}

/** Lays bytes where `readCacheBytes` finds them, whole or not at all. */
export function writeCacheBytes(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}-${threadId}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, Buffer.concat([Buffer.from(`${digestOf(content)}\n`), Buffer.from(content)]));
  renameSync(beside, path);
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

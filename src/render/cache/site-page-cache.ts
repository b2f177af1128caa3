import { join } from 'node:path';
import { readCacheBytes, writeCacheBytes } from '../../compile/cache-file.ts';
import type { RenderedPage } from '../renderer.ts';
import type { Key } from './kept-folders.ts';

/** Keeps a page that belongs to no story under its key. */
export function writeSitePage(store: string, key: Key, { bytes, images }: RenderedPage): void {
  const head = Buffer.from(`${JSON.stringify(images)}\n`);
  writeCacheBytes(join(store, key), Buffer.concat([head, bytes]));
}

/** The page that is kept under a key; nothing where there is none, or a damaged one. */
export function readSitePage(store: string, key: Key): RenderedPage | undefined {
  const kept = readCacheBytes(join(store, key));
  if (!kept) return undefined;
  const end = kept.indexOf('\n');
  const images = JSON.parse(kept.toString('utf8', 0, end)) as RenderedPage['images'];
  return { bytes: kept.subarray(end + 1), images };
}

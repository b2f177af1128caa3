import { join } from 'node:path';
import type { KeptResults } from '../../newsroom/newsroom.ts';
import { readCacheFile } from '../../compile/cache-file.ts';
import { CannotRun } from '../../diagnostics/cannot-run.ts';
import type { Key } from '../cache/kept-folders.ts';
import type { Signature } from '../cache/signatures.ts';
import type { StoryNote } from '../render-task.ts';

/** One of several parts of a site: the `number`th, from 1, `of` so many. */
export interface Shard {
  number: number;
  of: number;
}

/** What the folder of a shard says about itself. Its stories are in folders by their keys, as the cache keeps them. */
export interface ShardPart {
  shard: Shard;
  /** What was found in its stories and in the files of none. */
  results: KeptResults;
  /** By id; `sizes` is the signature by sizes of the story's folder, which survives a copy. */
  stories: Record<string, { key: Key; sizes: Signature | undefined; note: StoryNote }>;
}

/** The file of that, in a shard's folder. */
export const PART_FILE = 'part.json';

/** The folder that holds the stories in a shard's folder. */
export function placeStories(folder: string): string {
  return join(folder, 'stories');
}

/** The part in a folder; throws CannotRun where there is none, or a damaged one. */
export function readPart(folder: string): ShardPart {
  const part = readCacheFile(join(folder, PART_FILE)) as ShardPart | undefined;
  if (!part)
    throw new CannotRun(
      `There is no part of a site in ${folder}; build one there with --shard, such as --shard 2/8.`,
    );
  return part;
}

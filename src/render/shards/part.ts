import { join } from 'node:path';
import type { KeptVerdicts } from '../../newsroom/newsroom.ts';
import { readCacheFile } from '../../compile/cache-file.ts';
import { CannotRun } from '../../diagnostics/cannot-run.ts';
import type { StoryListing } from '../../models/lists/listing.ts';
import type { Key } from '../files/site-state.ts';

/** One of several parts of a site: the `number`th, from 1, `of` so many. */
export interface Shard {
  number: number;
  of: number;
}

/** What a part says of itself, beside the folders of its stories: all that it takes to join it with the others. */
export interface Part {
  shard: Shard;
  /** What was found in its stories and in the files of none. */
  verdicts: KeptVerdicts;
  /** `measure` is that of the story's folder. */
  stories: Record<string, { key: Key; listing: StoryListing; measure: string | undefined }>;
}

/** The file of that, in a part's folder. */
export const PART_FILE = 'part.json';

/** The part in a folder; throws CannotRun where there is none, or a damaged one. */
export function readPart(folder: string): Part {
  const part = readCacheFile(join(folder, PART_FILE)) as Part | undefined;
  if (!part)
    throw new CannotRun(
      `There is no part of a site in ${folder}; build one there with --shard, such as --shard 2/8.`,
    );
  return part;
}

import { join } from 'node:path';
import { readCacheFile } from '../../compile/cache-file.ts';
import type { StoryListing } from '../../models/lists/listing.ts';
import type { StoryNote } from '../render-task.ts';
import type { Key } from './kept-folders.ts';
import { openStores } from './site-state.ts';

/** The listings of those stories that a build has made from these keys. */
export function findListings(cacheFolder: string, keys: readonly Key[]): [Key, StoryListing][] {
  const { stories } = openStores(cacheFolder);
  return keys.flatMap((key): [Key, StoryListing][] => {
    const entry = readCacheFile(join(stories, `${key}.json`)) as { note: StoryNote } | undefined;
    return entry ? [[key, entry.note.listing]] : [];
  });
}

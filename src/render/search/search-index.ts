import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCacheFile } from '../../compile/cache-file.ts';
import { digestOf } from '../../compile/digest.ts';
import { findKept, makeKept, type KeptFolder } from '../cache/kept-folders.ts';
import { openStores } from '../cache/site-state.ts';
import type { Build } from '../open-build.ts';
import { SEARCH_FILE, type KeptStory } from '../render-task.ts';
import type { StoryRecords } from './index-records.ts';

/** The search index of all stories: kept from a build before, or made where any story has other records. Nothing where a build leaves it out. */
export async function makeSearchIndex(
  { order, code }: Pick<Build, 'order' | 'code'>,
  stories: ReadonlyMap<string, KeptStory>,
): Promise<KeptFolder<null> | undefined> {
  if (order.without.includes('search')) return undefined;
  const { search: store } = openStores(order.cacheFolder);
  // The order of the stories is that of the content, whichever were made first.
  const records = [...stories.values()].map(readRecords);
  const key = digestOf(JSON.stringify([code, ...records.map((each) => digestOf(JSON.stringify(each)))]));
  const kept = findKept<null>(store, key);
  if (kept) return kept;
  const { indexRecords } = await import('./index-records.ts');
  return makeKept(store, key, async (published) => {
    for (const { path, content } of await indexRecords(records)) {
      const file = join(published, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content, { flag: 'wx' });
    }
    return null;
  });
}

function readRecords({ folder }: KeptStory): StoryRecords {
  const records = readCacheFile(join(folder, SEARCH_FILE));
  if (records === undefined) throw new Error(`The records in ${folder} are damaged.`);
  return records as StoryRecords;
}

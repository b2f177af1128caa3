import { mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCacheFile } from '../../compile/cache-file.ts';
import { signSizes } from '../cache/signatures.ts';
import type { Build } from '../open-build.ts';
import { linkFolder } from '../output/link-folder.ts';
import { renderAllStories } from '../render-stories.ts';
import type { RenderedSite } from '../render-site.ts';
import type { RendererSettings } from '../renderer.ts';
import type { Workers } from '../workers.ts';
import { PART_FILE, placeStories, type Shard, type ShardPart } from './shard-part.ts';
import { isOfShard } from './shard.ts';

/** Puts the stories of a shard into a folder, from which `adoptShards` takes them. */
export async function buildShard(
  build: Build,
  shard: Shard,
  folder: string,
  renderer: RendererSettings,
  workers: Workers,
): Promise<RenderedSite> {
  const rendered = await renderAllStories(build, folder, renderer, workers);
  mkdirSync(folder, { recursive: true });
  const stories: ShardPart['stories'] = {};
  for (const [id, { key, folder: kept, note }] of rendered) {
    const place = join(placeStories(folder), key);
    linkFolder(kept, place);
    stories[id] = { key, note, sizes: signSizes(place) };
  }
  const own = Object.entries(build.newsroom.kept).filter(([id]) => id === '' || isOfShard(id, shard));
  const part: ShardPart = { shard, results: Object.fromEntries(own), stories };
  writeCacheFile(join(folder, PART_FILE), part);
  const pages = [...rendered].map(([id, { key }]) => [`${placeStories('.')}/${id}`, key] as const);
  return { folders: new Map(), pages: new Map(pages), images: [] };
}

/** Removes what Astro adds to every site, which a part does without. */
export async function removeOtherFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== PART_FILE && join(folder, name) !== placeStories(folder))
      await rm(join(folder, name), { recursive: true });
  }
}

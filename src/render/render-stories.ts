import { join } from 'node:path';
import { shareOut } from '../newsroom/share-out.ts';
import { findKept, findWithPublished } from './cache/kept-folders.ts';
import { openStores } from './cache/site-state.ts';
import type { Build } from './open-build.ts';
import { renderStories, type KeptStory, type StoryNote } from './render-task.ts';
import type { RendererSettings } from './renderer.ts';
import type { Workers } from './workers.ts';

/** A story, and whether a site has its pages already. */
export type PlacedStory = KeptStory & { isPlaced: boolean };

/** As many as one thread takes at a time. */
const BATCH = 20;

/** Every story of a build, by id, with its pages: kept from a build before, which a site may have already, or rendered now. */
export async function renderAllStories(
  { order, newsroom, stories }: Build,
  site: string,
  renderer: RendererSettings,
  workers: Workers,
): Promise<Map<string, PlacedStory>> {
  const { root, now, siteUrl, cacheFolder, without } = order;
  const { stories: store, cards } = openStores(cacheFolder);
  const found = new Map<string, PlacedStory>();
  for (const [id, { key }] of stories) {
    const placed = findWithPublished<StoryNote>(store, key, join(site, id));
    const kept = placed ?? findKept<StoryNote>(store, key);
    if (kept) found.set(id, { ...kept, isPlaced: placed !== undefined });
  }
  const missing = [...stories.values()].flatMap(({ group }) => (found.has(group.id) ? [] : [group]));
  const keys = Object.fromEntries(missing.map(({ id }) => [id, stories.get(id)?.key ?? '']));
  const { shared, cache } = newsroom;
  const task = { root, now, siteUrl, shared, cache, keys, renderer, store, cards, without };
  const rendered = await shareOut(missing, BATCH, {
    here: (here) => renderStories({ ...task, stories: here }),
    there: (batch) => workers.render({ ...task, stories: batch }),
  });
  for (const [id, kept] of rendered.flat()) found.set(id, { ...kept, isPlaced: false });
  // In the order of the stories, whichever were made first.
  return new Map([...stories.keys()].map((id) => [id, getKept(found, id)]));
}

function getKept(found: ReadonlyMap<string, PlacedStory>, id: string): PlacedStory {
  const kept = found.get(id);
  if (!kept) throw new Error(`The story "${id}" was not rendered.`);
  return kept;
}

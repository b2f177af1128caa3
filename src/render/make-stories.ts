import { join } from 'node:path';
import type { FileGroup } from '../newsroom/files/content.ts';
import { shareOut } from '../newsroom/share-out.ts';
import type { StoryListing } from '../models/lists/listing.ts';
import { keepFolder } from './files/keep-folder.ts';
import type { Mark } from './files/marks.ts';
import type { Build } from './open-build.ts';
import type { OutputFolder } from './files/output-folder.ts';
import { renderStories, type RenderedStory } from './render-task.ts';
import type { Key, SiteState } from './files/site-state.ts';
import type { Workers } from './workers.ts';

/** A story whose pages stand in the tree. */
export interface MadeStory {
  key: Key;
  mark: Mark;
  listing: StoryListing;
}

/** As many as one thread takes at a time. */
const BATCH = 20;

/** Sees to it that every story stands in the tree: as it stands there, as it stands in the site so far, or made anew. */
export async function makeStories(
  build: Build,
  { marks, listings }: SiteState,
  output: OutputFolder,
  workers: Workers,
): Promise<Map<string, MadeStory>> {
  const found = new Map<string, MadeStory>();
  const missing: FileGroup[] = [];
  for (const [id, { group, key }] of build.stories) {
    const listing = listings[key];
    const mark = keepFolder(id, listing && key, marks, output);
    if (mark !== undefined && listing) found.set(id, { key, mark, listing });
    else missing.push(group);
  }
  for (const { id, mark, listing } of await render(missing, build, output.beside, workers)) {
    const key = build.stories.get(id)?.key;
    if (key !== undefined) found.set(id, { key, mark, listing });
  }
  // In the order of the stories, whichever were made first.
  return new Map([...build.stories.keys()].map((id) => [id, getMade(found, id)]));
}

function getMade(found: ReadonlyMap<string, MadeStory>, id: string): MadeStory {
  const made = found.get(id);
  if (!made) throw new Error(`The story "${id}" was not made.`);
  return made;
}

async function render(
  stories: FileGroup[],
  { order, newsroom, bundle }: Build,
  tree: string,
  workers: Workers,
): Promise<RenderedStory[]> {
  const { root, now, siteUrl, cacheFolder, without } = order;
  const { setting, cache } = newsroom;
  const cards = join(cacheFolder, 'cards');
  const task = { root, now, siteUrl, setting, cache, bundle: bundle.folder, tree, cards, without };
  const rendered = await shareOut(stories, BATCH, {
    here: () => renderStories({ ...task, stories }),
    there: (batch) => workers.render({ ...task, stories: batch }),
  });
  return rendered.flat();
}

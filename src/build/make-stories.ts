import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { splitIntoBatches } from '../catalog/story-workers.ts';
import type { FileGroup } from '../catalog/content.ts';
import type { StoryListing } from '../models/listing.ts';
import { markFolder, type Mark } from './marks.ts';
import type { PlannedStory } from './plan.ts';
import { renderStories, type RenderedStory, type RenderTask } from './render-task.ts';
import type { Key, SiteState } from './site-state.ts';
import { linkFolder } from './site-tree.ts';
import type { Workers } from './workers.ts';

/** A story whose pages stand in the tree. */
export interface MadeStory {
  key: Key;
  mark: Mark;
  listing: StoryListing;
}

/** What it takes to render a story, but for the story. */
export type StorySetting = Omit<RenderTask, 'stories'>;

/** As many stories as are rendered here sooner than threads have loaded the renderer. */
const FEW = 12;

/** As many as one thread takes at a time. */
const BATCH = 20;

/**
 * Sees to it that every story stands in the tree: as it stands there, as it stands in the site so far, or made anew.
 *
 * @param stories what each is to be, by its id, in the order of the result
 * @param former the folder of the site so far
 */
export async function makeStories(
  stories: ReadonlyMap<string, PlannedStory>,
  { marks, listings }: SiteState,
  former: string,
  setting: StorySetting,
  workers: Workers,
): Promise<Map<string, MadeStory>> {
  const { tree } = setting;
  const found = new Map<string, MadeStory>();
  const missing: FileGroup[] = [];
  for (const [id, { group, key }] of stories) {
    const listing = listings[key];
    const here = findMark(tree, id, key, marks.spare);
    const there = here === undefined ? findMark(former, id, key, marks.site) : undefined;
    if (here === undefined) rmSync(join(tree, id), { recursive: true, force: true });
    if (there !== undefined) linkFolder(former, tree, id);
    const mark = here ?? there;
    if (mark !== undefined && listing) found.set(id, { key, mark, listing });
    else missing.push(group);
  }
  for (const { id, mark, listing } of await render(missing, setting, workers)) {
    const key = stories.get(id)?.key;
    if (key !== undefined) found.set(id, { key, mark, listing });
  }
  return new Map([...stories.keys()].flatMap((id) => (found.has(id) ? [[id, found.get(id) as MadeStory]] : [])));
}

/** The mark of a story's folder in a tree, where it is known to have been made with the key. */
function findMark(tree: string, id: string, key: Key, marks: Readonly<Record<Mark, Key>>): Mark | undefined {
  const mark = markFolder(tree, id);
  return mark !== undefined && marks[mark] === key ? mark : undefined;
}

async function render(
  stories: FileGroup[],
  setting: StorySetting,
  workers: Workers,
): Promise<RenderedStory[]> {
  if (stories.length <= FEW) return renderStories({ ...setting, stories });
  const batches = splitIntoBatches(stories, BATCH);
  return (await Promise.all(batches.map((batch) => workers.render({ ...setting, stories: batch })))).flat();
}

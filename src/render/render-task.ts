import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileGroup, type CompileCache } from '../newsroom/files/compiled-group.ts';
import type { FileGroup } from '../newsroom/files/content.ts';
import type { ContentRoot } from '../newsroom/files/content-root.ts';
import { readEdition } from '../newsroom/read/read-edition.ts';
import { listStoryPages } from '../routes/story-pages.ts';
import { listPictures } from '../newsroom/read/pictures.ts';
import type { CompiledFile } from '../compile/compile-file.ts';
import type { Edition } from '../domain/story/edition.ts';
import type { Story } from '../domain/story/story.ts';
import { buildListing, type StoryListing } from '../models/lists/listing.ts';
import type { Page } from '../models/page/page.ts';
import type { Extra } from './files/extras.ts';
import { markFolder, type Mark } from './files/marks.ts';
import { keepCards, type DrawCard } from './cards/card-cache.ts';
import { drawCard } from './cards/draw-card.ts';
import { leaveOut } from './files/left-out.ts';
import { openRenderer, type RenderPage } from './renderer.ts';
import { copyInto, replaceFile } from './files/site-tree.ts';

/** Stories to read. Plain data: it is sent between threads. */
export interface ListTask {
  stories: FileGroup[];
  setting: CompiledFile[];
  root: ContentRoot;
  /** An ISO instant. */
  now: string;
  /** The address of the site, where it is another than in site.yml. */
  siteUrl: string | undefined;
  cache: CompileCache;
}

/** Stories to render into a tree. */
export interface RenderTask extends ListTask {
  /** The folder of the renderer's bundle. */
  bundle: string;
  /** The folder of the tree. */
  tree: string;
  /** The folder of the cards drawn so far. */
  cards: string;
  /** What is left out. */
  without: readonly Extra[];
}

/** A story whose pages stand in the tree. */
export interface RenderedStory {
  id: string;
  listing: StoryListing;
  mark: Mark;
}

/** Renders every page of some stories that are out, one story after the other. */
export async function renderStories(task: RenderTask): Promise<RenderedStory[]> {
  const render = await openRenderer(task.bundle);
  const rendered: RenderedStory[] = [];
  for (const group of task.stories) rendered.push(await renderStory(group, task, render));
  return rendered;
}

/** What stories that are out give to the pages that list all of them, in their order. */
export async function listStories(task: ListTask): Promise<StoryListing[]> {
  const listings: StoryListing[] = [];
  for (const group of task.stories) {
    const { edition, story } = await readStory(group, task);
    listings.push(buildListing(edition, story));
  }
  return listings;
}

async function readStory(
  group: FileGroup,
  { setting, root, now, siteUrl, cache }: ListTask,
): Promise<{ edition: Edition; story: Story }> {
  const files = await compileGroup(group, root, cache);
  const { edition, stories } = readEdition([...setting, ...files], now, siteUrl);
  const [story] = stories;
  if (!story) throw new Error(`The story "${group.id}" is not out.`);
  return { edition, story };
}

async function renderStory(group: FileGroup, task: RenderTask, render: RenderPage): Promise<RenderedStory> {
  const { root, tree, without } = task;
  const { id } = group;
  const { edition, story } = await readStory(group, task);
  const cards = keepCards(join(task.cards, id));
  for (const { address, build } of leaveOut(listStoryPages(edition, story), without))
    writeNewPage(tree, address, await makePage(address, build(), render, cards.draw));
  cards.prune();
  for (const picture of listPictures(story))
    copyInto(tree, join(id, picture), join(root.folder, 'stories', id, picture));
  const mark = markFolder(tree, id);
  if (mark === undefined) throw new Error(`The story "${id}" has no page.`);
  return { id, listing: buildListing(edition, story), mark };
}

/** Pages with their models, to render into a tree. */
export interface PagesTask {
  pages: { address: string; page: Page }[];
  bundle: string;
  tree: string;
}

/** Renders some pages, one after the other; a card among them is drawn anew, since these are few. */
export async function renderPages({ pages, bundle, tree }: PagesTask): Promise<void> {
  const render = await openRenderer(bundle);
  for (const { address, page } of pages) {
    const bytes = await makePage(address, page, render, drawCard);
    replaceFile(tree, findFile(address), (path) => {
      writeFileSync(path, bytes);
    });
  }
}

function makePage(address: string, page: Page, render: RenderPage, draw: DrawCard): Promise<Uint8Array> {
  return page.kind === 'card' ? draw(page.model) : render(address, page);
}

/** The file in which a server looks for an address, within the tree. */
export function findFile(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/** Into a folder that was not there before: a file of this name is there only by a fault of ours. */
function writeNewPage(tree: string, address: string, bytes: Uint8Array): void {
  const path = join(tree, findFile(address));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
}

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileGroup, type CompileCache } from '../newsroom/files/compiled-group.ts';
import type { FileGroup } from '../newsroom/files/content.ts';
import type { ContentRoot } from '../newsroom/files/content-root.ts';
import { readEdition } from '../newsroom/read/read-edition.ts';
import { listPictures } from '../newsroom/read/pictures.ts';
import { listStoryPages } from '../routes/story-pages.ts';
import type { CompiledFile } from '../compile/compile-file.ts';
import { writeCacheFile } from '../compile/cache-file.ts';
import type { Edition } from '../domain/story/edition.ts';
import { openStoryView, type StoryView } from '../domain/story/story-view.ts';
import type { Story } from '../domain/story/story.ts';
import { buildStoryFeedModel } from '../models/feeds/feed.ts';
import { buildSearchRecordsModel } from '../models/data/search-records.ts';
import { buildListing, type StoryListing } from '../models/lists/listing.ts';
import type { Page } from '../routes/page.ts';
import { buildFeedContent } from '../outputs/feeds/feed-content.ts';
import { buildIndexedRecords } from '../outputs/search-records.ts';
import { makeKept, type Key, type KeptFolder } from './cache/kept-folders.ts';
import { keepCards, type DrawCard } from './cards/card-cache.ts';
import { drawCard } from './cards/draw-card.ts';
import { omitOutputs } from './optional-outputs.ts';
import type { OptionalOutput } from '../routes/page-kind.ts';
import { openRenderer, type RenderedPage, type RendererSettings, type RenderPage } from './renderer.ts';
import { writeSitePage } from './cache/site-page-cache.ts';
import { findFile } from './site-file.ts';
import type { StaticImage } from './static-images.ts';

/** Stories to read. Plain data: it is sent between threads. */
export interface ListTask {
  stories: FileGroup[];
  shared: CompiledFile[];
  root: ContentRoot;
  /** An ISO instant. */
  now: string;
  /** The address of the site, where it is another than in site.yml. */
  siteUrl: string | undefined;
  cache: CompileCache;
}

/** Stories to render, each with its key. */
export interface RenderTask extends ListTask {
  keys: Record<string, Key>;
  renderer: RendererSettings;
  /** The folder in which stories are kept, by key. */
  store: string;
  /** The folder of the cards that were drawn so far. */
  cards: string;
  /** What is left out. */
  without: readonly OptionalOutput[];
}

/** What is kept of a story beside its pages. */
export interface StoryNote {
  listing: StoryListing;
  images: StaticImage[];
}

/** A story whose pages are kept. */
export type KeptStory = KeptFolder<StoryNote>;

/** Renders every page of some stories that are out, one story after the other. */
export async function renderStories(task: RenderTask): Promise<[id: string, KeptStory][]> {
  const render = await openRenderer(task.renderer);
  const rendered: [string, KeptStory][] = [];
  for (const group of task.stories) rendered.push([group.id, await renderStory(group, task, render)]);
  return rendered;
}

/** What stories that are out give to the pages that list all of them, in their order. */
export async function listStories(task: ListTask): Promise<StoryListing[]> {
  const listings: StoryListing[] = [];
  for (const group of task.stories) {
    const { edition, story } = await readStory(group, task);
    listings.push(buildListing(edition, openStoryView(story)));
  }
  return listings;
}

async function readStory(
  group: FileGroup,
  { shared, root, now, siteUrl, cache }: ListTask,
): Promise<{ edition: Edition; story: Story }> {
  const files = await compileGroup(group, root, cache);
  const { edition, stories } = readEdition([...shared, ...files], now, siteUrl);
  const [story] = stories;
  if (!story) throw new Error(`The story "${group.id}" is not out.`);
  return { edition, story };
}

async function renderStory(group: FileGroup, task: RenderTask, render: RenderPage): Promise<KeptStory> {
  const { id } = group;
  const { edition, story } = await readStory(group, task);
  const cards = keepCards(join(task.cards, id));
  const view = openStoryView(story);
  return makeKept(task.store, task.keys[id] ?? '', async (published, folder) => {
    const images: StaticImage[] = [];
    for (const { address, build } of omitOutputs(listStoryPages(edition, story), task.without)) {
      const page = await makePage(address, build(), render, cards.draw);
      writeNewFile(join(published, findFileInStory(id, address)), page.bytes);
      images.push(...page.images);
    }
    cards.prune();
    for (const picture of listPictures(story))
      copyFileSync(join(task.root.folder, 'stories', id, picture), join(published, picture));
    writeCacheFile(join(folder, FEED_FILE), buildFeedBodies(edition, view));
    if (!task.without.includes('search'))
      writeCacheFile(join(folder, SEARCH_FILE), buildIndexedRecords(buildSearchRecordsModel(edition, view)));
    return { listing: buildListing(edition, view), images };
  });
}

/** The files beside the pages of a kept story: the bodies of its reports as feeds show them, and its records for the search. */
export const FEED_FILE = 'feed.json';
export const SEARCH_FILE = 'search.json';

/** The HTML of each report of a story's feed, by the address of its article. */
function buildFeedBodies(edition: Edition, story: StoryView): Record<string, string> {
  const { entries, language } = buildStoryFeedModel(edition, story);
  return Object.fromEntries(entries.map((entry) => [entry.link, buildFeedContent(entry, language)]));
}

/** Pages of the site that belong to no story, with their keys. */
export interface PagesTask {
  pages: { address: string; page: Page; key: Key }[];
  renderer: RendererSettings;
  /** The folder in which they are kept, by key. */
  store: string;
}

/** Renders some pages, one after the other. */
export async function renderPages({ pages, renderer, store }: PagesTask): Promise<void> {
  const render = await openRenderer(renderer);
  for (const { address, page, key } of pages)
    writeSitePage(store, key, await makePage(address, page, render, drawCard));
}

async function makePage(
  address: string,
  page: Page,
  render: RenderPage,
  draw: DrawCard,
): Promise<RenderedPage> {
  return page.kind === 'card' ? { bytes: await draw(page.model), images: [] } : render(address, page);
}

function findFileInStory(story: string, address: string): string {
  return findFile(address).slice(story.length + 1);
}

/** A file of this name is there only by a fault of ours. */
function writeNewFile(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
}

import { join } from 'node:path';
import { readCacheFile } from '../compile/cache-file.ts';
import { listSitePages } from '../routes/site-pages.ts';
import type { GetFeedBodies } from '../models/feeds/feed.ts';
import type { Key } from './cache/kept-folders.ts';
import { openStores } from './cache/site-state.ts';
import type { Build } from './open-build.ts';
import { omitOutputs } from './optional-outputs.ts';
import { replaceFolder } from './output/link-folder.ts';
import { renderSitePages } from './render-site-pages.ts';
import { renderAllStories } from './render-stories.ts';
import { FEED_FILE, type KeptStory } from './render-task.ts';
import type { RendererSettings } from './renderer.ts';
import { SEARCH_FOLDER } from './search/search-folder.ts';
import { makeSearchIndex } from './search/search-index.ts';
import type { StaticImage } from './static-images.ts';
import type { Workers } from './workers.ts';

/** What a site was made from, and what Astro has to add to it. */
export interface RenderedSite {
  /** The folders at its top that were made as a whole, by name. */
  folders: Map<string, Key>;
  /** The keys of its other pages, by file. */
  pages: Map<string, Key>;
  /** The pictures that its pages show in a form that Astro makes. */
  images: StaticImage[];
}

/** Puts every page of a build into a folder, beside what is there; only what has changed since it was last made is rendered. */
export async function renderSite(
  build: Build,
  site: string,
  renderer: RendererSettings,
  workers: Workers,
): Promise<RenderedSite> {
  const { order, edition, code } = build;
  const stories = await renderAllStories(build, site, renderer, workers);
  for (const [id, { isPlaced, published }] of stories) {
    if (!isPlaced) replaceFolder(published, join(site, id));
  }
  const listings = [...stories.values()].map(({ note }) => note.listing);
  const all = listSitePages(edition, listings, Date.parse(order.now), openFeedBodies(stories));
  // Astro renders this one itself.
  const pages = omitOutputs(all, order.without).filter(({ address }) => address !== '/robots.txt');
  const places = { store: openStores(order.cacheFolder).sitePages, site };
  const { keys, images } = await renderSitePages(pages, code, places, renderer, workers);
  const search = await makeSearchIndex(build, stories);
  if (search) replaceFolder(search.published, join(site, SEARCH_FOLDER));
  const folders = new Map([...stories].map(([id, { key }]) => [id, key]));
  if (search) folders.set(SEARCH_FOLDER, search.key);
  return {
    folders,
    pages: keys,
    images: [...images, ...[...stories.values()].flatMap(({ note }) => note.images)],
  };
}

/** The bodies of the reports of each story as feeds show them, read when they are asked for. */
function openFeedBodies(stories: ReadonlyMap<string, KeptStory>): GetFeedBodies {
  return (id) => {
    const story = stories.get(id);
    const bodies = story && readCacheFile(join(story.folder, FEED_FILE));
    if (bodies === undefined) throw new Error(`The feed of the story "${id}" is not kept.`);
    return new Map(
      Object.entries(bodies as Record<string, string>).map(([link, html]) => [link, { kind: 'html', html }]),
    );
  };
}

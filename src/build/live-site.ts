import { join, resolve } from 'node:path';
import { compileGroup } from '../catalog/compiled-group.ts';
import { findGroup, refreshContent } from '../catalog/content.ts';
import type { ContentRoot } from '../catalog/content-root.ts';
import { loadNewsroom, lookAt } from '../catalog/newsroom.ts';
import { listPictures } from '../catalog/pictures.ts';
import { readEdition } from '../catalog/read-edition.ts';
import { listSitePages } from '../catalog/site-pages.ts';
import { listStoryPages } from '../catalog/story-pages.ts';
import { splitIntoBatches } from '../catalog/story-workers.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { StoryListing } from '../models/listing.ts';
import type { Page } from '../models/page.ts';
import { fingerprintSources } from './bundle.ts';
import type { BuildOrder } from './open-build.ts';
import { planStories, type PlannedStory } from './plan.ts';
import { placeState, readState, type Key } from './site-state.ts';
import type { Workers } from './workers.ts';

/** What stands at an address: a page, or a picture's file. */
export type Found = { kind: 'page'; page: Page } | { kind: 'picture'; path: string };

/** The site while its content is being edited: nothing of it is built before it is asked for. */
export interface LiveSite {
  /** What is wrong in the content as it was last looked at. */
  diagnostics: () => Diagnostic[];
  /** Looks again at what these files, by absolute path, belong to: they are others, new or gone. */
  refresh: (paths: readonly string[]) => Promise<void>;
  /** What stands at an address, as the content was last looked at; it must have no errors. */
  find: (address: string) => Promise<Found | undefined>;
  /** The page for an address at which nothing stands. */
  buildNotFound: () => Page;
}

/** How many stories a thread lists at a time. */
const BATCH = 50;

/** Looks at the content, and follows it from then on. */
export async function openLiveSite(order: BuildOrder, workers: Workers): Promise<LiveSite> {
  const { root, now, siteUrl, cacheFolder } = order;
  const code = { fingerprint: fingerprintSources() };
  let newsroom = await loadNewsroom(root, now, { cacheFolder, workers });
  // A build has listed most stories already.
  const outDir = resolve('dist');
  let listings = new Map<Key, StoryListing>(
    Object.entries(readState(placeState(cacheFolder, outDir), outDir).listings),
  );

  const openEdition = (): Edition => readEdition(newsroom.setting, now, siteUrl).edition;
  const plan = (): Map<string, PlannedStory> => planStories(newsroom, code, siteUrl);
  const listAll = async (): Promise<StoryListing[]> => {
    const planned = [...plan().values()];
    const missing = planned.filter(({ key }) => !listings.has(key));
    const { setting, cache } = newsroom;
    const made = await Promise.all(
      splitIntoBatches(missing, BATCH).map((batch) =>
        workers.list({ stories: batch.map(({ group }) => group), setting, root, now, siteUrl, cache }),
      ),
    );
    const fresh = new Map(made.flat().map((listing, index) => [missing[index]?.key, listing]));
    // Those of former versions of a story are of no more use.
    listings = new Map(
      planned.flatMap(({ key }) => {
        const listing = listings.get(key) ?? fresh.get(key);
        return listing ? [[key, listing] as const] : [];
      }),
    );
    return [...listings.values()];
  };
  const findInStory = async (id: string, asked: string): Promise<Found | undefined> => {
    const group = newsroom.content.stories.get(id);
    if (!group) return undefined;
    const files = await compileGroup(group, root, newsroom.cache);
    const { edition, stories } = readEdition([...newsroom.setting, ...files], now, siteUrl);
    const [story] = stories;
    if (!story) return undefined;
    const page = listStoryPages(edition, story).find((each) => each.address === asked);
    if (page) return { kind: 'page', page: page.build() };
    const picture = listPictures(story).find((file) => address.image(id, file) === asked);
    return picture === undefined
      ? undefined
      : { kind: 'picture', path: join(root.folder, 'stories', id, picture) };
  };
  return {
    diagnostics: () => newsroom.diagnostics,
    refresh: async (paths) => {
      const changed = new Set(paths.map((path) => findGroup(toContentPath(root, path))));
      const content = refreshContent(newsroom.content, changed);
      newsroom = await lookAt(content, now, newsroom.cache, newsroom.kept, { workers });
    },
    find: async (asked) => {
      const id = asked.split('/')[1] ?? '';
      if (newsroom.content.stories.has(id)) return findInStory(id, asked);
      const page = listSitePages(openEdition(), await listAll()).find((each) => each.address === asked);
      return page && { kind: 'page', page: page.build() };
    },
    buildNotFound: () => {
      const found = listSitePages(openEdition(), []).find((each) => each.address === address.notFound());
      if (!found) throw new Error('There is no page for addresses at which nothing stands.');
      return found.build();
    },
  };
}

function toContentPath(root: ContentRoot, path: string): string {
  return path.slice(root.folder.length + 1).replaceAll('\\', '/');
}

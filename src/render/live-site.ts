import { join } from 'node:path';
import { checkGroup } from '../newsroom/rules/check-group.ts';
import { compileGroup, openCompileCache } from '../newsroom/files/compiled-group.ts';
import { ContentError } from '../newsroom/content-error.ts';
import { findGroup, listContent, refreshContent } from '../newsroom/files/content.ts';
import type { ContentRoot } from '../newsroom/files/content-root.ts';
import { checkContent, loadNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { listPictures } from '../newsroom/read/pictures.ts';
import { readEdition } from '../newsroom/read/read-edition.ts';
import { listSitePages } from '../routes/site-pages.ts';
import { listStoryPages } from '../routes/story-pages.ts';
import { splitIntoBatches } from '../newsroom/share-out.ts';
import { hasErrors, sortDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { address } from '../domain/text/address.ts';
import type { Edition } from '../domain/story/edition.ts';
import { listStoriesInFeed, type FeedEntry, type GetFeedBodies } from '../models/feeds/feed.ts';
import type { StoryListing } from '../models/lists/listing.ts';
import { getModel, type Page } from '../routes/page.ts';
import { drawCard } from './cards/draw-card.ts';
import type { BuildOrder } from './open-build.ts';
import { fingerprintSources, planStories } from './plan.ts';
import { findListings } from './cache/kept-listings.ts';
import type { Key } from './cache/kept-folders.ts';
import { openWorkers } from './workers.ts';

/** What is at an address: a page, the bytes of its card, or a picture's file. */
export type Found =
  { kind: 'page'; page: Page } | { kind: 'card'; bytes: Uint8Array } | { kind: 'picture'; path: string };

/** The site while its content is being edited: each page is built when it is asked for. */
export interface LiveSite {
  /** Settles when all of the content has been checked for the first time. */
  isChecked: Promise<void>;
  /** What is wrong in the content as it was last checked; nothing before the first time. */
  diagnostics: () => Diagnostic[];
  /** Checks again what these files, by absolute path, belong to: they have changed, are new or are gone. */
  refresh: (paths: readonly string[]) => Promise<void>;
  /**
   * What is at an address, as the content was last checked; it must have no errors. Before the first time, a story is checked by
   * itself: rejects with a ContentError where that has errors.
   */
  find: (address: string) => Promise<Found | undefined>;
  /** Ends its threads. */
  close: () => Promise<void>;
}

/** How many stories a thread lists at a time. */
const BATCH = 50;

/** Begins to check the content, and follows it from then on. */
export async function openLiveSite(order: BuildOrder): Promise<LiveSite> {
  const workers = openWorkers();
  const { root, now, siteUrl, cacheFolder } = order;
  const code = fingerprintSources();
  const cache = openCompileCache(join(cacheFolder, 'compiled'));
  const content = listContent(root);
  const shared = await compileGroup(content.shared, root, cache);
  let shown: Pick<Newsroom, 'content' | 'shared' | 'cache'> = { content, shared, cache };
  let newsroom: Newsroom | undefined;
  const isChecked = loadNewsroom(root, now, { cacheFolder, workers }).then((checked) => {
    shown = newsroom = checked;
  });
  const getChecked = async (): Promise<Newsroom> => {
    await isChecked;
    if (!newsroom) throw new Error('The content was not checked.');
    return newsroom;
  };
  // A build has listed most stories already.
  let listings = new Map<Key, StoryListing>();

  const openEdition = (): Edition => readEdition(shown.shared, now, siteUrl).edition;
  const listAll = async (): Promise<StoryListing[]> => {
    const checked = await getChecked();
    const { shared, cache } = checked;
    const planned = [...planStories(checked, code, order).values()];
    for (const [key, listing] of findListings(
      cacheFolder,
      planned.flatMap(({ key }) => (listings.has(key) ? [] : [key])),
    ))
      listings.set(key, listing);
    const missing = planned.filter(({ key }) => !listings.has(key));
    const made = await Promise.all(
      splitIntoBatches(missing, BATCH).map((batch) =>
        workers.list({ stories: batch.map(({ group }) => group), shared, root, now, siteUrl, cache }),
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
    const { content, shared, cache } = shown;
    const group = content.stories.get(id);
    if (!group) return undefined;
    const files = await compileGroup(group, root, cache);
    if (!newsroom) assertSound(checkGroup(group, files, shared, root, now).diagnostics);
    const { edition, stories } = readEdition([...shared, ...files], now, siteUrl);
    const [story] = stories;
    if (!story) return undefined;
    const page = listStoryPages(edition, story).find((each) => each.address === asked);
    if (page) return show(page.build());
    const picture = listPictures(story).find((file) => address.image(id, file) === asked);
    return picture === undefined
      ? undefined
      : { kind: 'picture', path: join(root.folder, 'stories', id, picture) };
  };
  /** Of the stories in the feed of the site alone. */
  const readTexts = async (listings: readonly StoryListing[]): Promise<Map<string, Texts>> => {
    const bodies = listStoriesInFeed(listings).map(async (id): Promise<[string, Texts]> => {
      const found = await findInStory(id, address.jsonFeed(id));
      const { entries } =
        found?.kind === 'page' ? getModel(found.page, 'story-feed') : { entries: [] as FeedEntry[] };
      return [id, new Map(entries.map(({ link, content }) => [link, content]))];
    });
    return new Map(await Promise.all(bodies));
  };
  return {
    isChecked,
    diagnostics: () => newsroom?.diagnostics ?? [],
    refresh: async (paths) => {
      const { content, cache, kept } = await getChecked();
      const changed = new Set(paths.map((path) => findGroup(toContentPath(root, path))));
      shown = newsroom = await checkContent(refreshContent(content, changed), now, cache, kept, { workers });
    },
    find: async (asked) => {
      const id = asked.split('/')[1] ?? '';
      if (shown.content.stories.has(id)) return findInStory(id, asked);
      const listings = await listAll();
      const texts = isFeed(asked) ? await readTexts(listings) : new Map<string, Texts>();
      const getFeedBodies = (story: string): Texts => texts.get(story) ?? new Map();
      const page = listSitePages(openEdition(), listings, Date.parse(now), getFeedBodies).find(
        (each) => each.address === asked,
      );
      return page && show(page.build());
    },
    close: () => workers.close(),
  };
}

async function show(page: Page): Promise<Found> {
  if (page.kind === 'card') return { kind: 'card', bytes: await drawCard(page.model) };
  return { kind: 'page', page };
}

/** What a story's feed shows of its reports. */
type Texts = ReturnType<GetFeedBodies>;

function isFeed(asked: string): boolean {
  return [address.feed(), address.atom(), address.jsonFeed()].includes(asked);
}

function assertSound(diagnostics: readonly Diagnostic[]): void {
  if (hasErrors(diagnostics)) throw new ContentError(printText(sortDiagnostics(diagnostics)));
}

function toContentPath(root: ContentRoot, path: string): string {
  return path.slice(root.folder.length + 1).replaceAll('\\', '/');
}

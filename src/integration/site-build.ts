import {
  buildState,
  isUntouched,
  openStores,
  placeLock,
  placeState,
  readState,
  writeState,
} from '../render/cache/site-state.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_FOLDER } from '../render/search/search-folder.ts';
import {
  findBundle,
  keepBundle,
  keyOfBundle,
  openKeptBundle,
  publishBundle,
  type KeptBundle,
} from '../render/cache/kept-bundle.ts';
import { openBuild, type Build } from '../render/open-build.ts';
import type { OptionalOutput } from '../routes/page-kind.ts';
import { signFiles } from '../render/cache/signatures.ts';
import { keepUnchanged } from '../render/output/keep-unchanged.ts';
import { takeLock } from '../render/output/lock.ts';
import { openOutputFolder, type OutputFolder } from '../render/output/output-folder.ts';
import { openWorkFolder, type WorkFolder } from '../render/output/work-folder.ts';
import type { RenderedSite } from '../render/render-site.ts';
import type { RendererSettings } from '../render/renderer.ts';
import type { Shard } from '../render/shards/shard-part.ts';
import { openWorkers, type Workers } from '../render/workers.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';
import { cacheFolder } from './cache-folder.ts';
import { staticPattern } from './inject-pages.ts';
import type { FindPage } from './page-source.ts';
import { openProject } from './project.ts';

/** What a build makes, and where. */
export interface BuildSettings {
  outDir: string;
  /** What is left out. */
  without: readonly OptionalOutput[];
  /** The part of the site that is built; null for all of it. */
  shard: Shard | null;
  /** See `BuildOrder`. */
  variant?: string | undefined;
  /** The folders of shards whose stories are taken as they are; null where none are. */
  parts: readonly string[] | null;
}

/** A build of a site into a folder, from its lock to the moment at which the folder is replaced. */
export interface SiteBuild {
  /** Where Astro and we work. */
  work: WorkFolder;
  /** Begins the site in the work folder. */
  begin: () => void;
  siteUrl: string;
  /** Finds the pages that Astro renders itself. */
  findPage: FindPage;
  /** Whether a page that is made from the content has an address. */
  hasAddress: (address: string) => boolean;
  /** What Astro made of the same code before; nothing where it has to be asked again. */
  findBundle: () => KeptBundle | undefined;
  /** Keeps what Astro has made, once all pages are there. */
  keepBundle: (renderer: RendererSettings) => Promise<void>;
  /** Whether the folder holds just what would be built. */
  isUpToDate: () => boolean;
  /** Puts all our pages, or those of the shard, into the site. */
  render: (renderer: RendererSettings) => Promise<RenderedSite>;
  /** Builds the site with what Astro made before. */
  publish: (bundle: KeptBundle) => Promise<void>;
  /**
   * Puts the site into its place.
   *
   * @param isAlone whether nothing but the content and our code has made it
   */
  finish: (isAlone: boolean) => Promise<void>;
  /** Ends the build, whether it has finished or not. */
  close: () => Promise<void>;
}

/**
 * Begins a build. Throws a ContentError where the content has errors, and CannotRun where another build is at work on the folder or
 * the folder may not be replaced.
 *
 * @param print is given the warnings
 */
export async function openSiteBuild(
  settings: BuildSettings,
  print: (text: string) => void,
): Promise<SiteBuild> {
  const { root, now, siteUrl } = openProject();
  const output = await openOutputFolder(settings.outDir, root.folder);
  const release = lock(output, settings.outDir);
  const workers = openWorkers();
  const work = openWorkFolder(cacheFolder);
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    // First: where one thread has failed, others may still be writing.
    await workers.close();
    await output.clear();
    work.remove();
    release();
  };
  try {
    const { without, variant } = settings;
    const order = { root, now, siteUrl, cacheFolder, without, variant };
    const build = await prepare(settings, order, workers, print);
    return { work, close, ...describeSteps(build, settings, output, work, workers) };
  } catch (error) {
    await close();
    throw error;
  }
}

function lock({ target }: OutputFolder, outDir: string): () => void {
  const taken = takeLock(placeLock(placeState(cacheFolder, target)));
  if ('release' in taken) return taken.release;
  throw new CannotRun(
    `Another build, process ${taken.heldBy}, is at work on ${outDir}; wait until it has ended, then run this again.`,
  );
}

async function prepare(
  { shard, parts }: BuildSettings,
  order: Build['order'],
  workers: Workers,
  print: (text: string) => void,
): Promise<Build> {
  if (parts) {
    const { adoptShards, joinResults, readParts } = await import('../render/shards/adopt-shards.ts');
    const placed = readParts(parts);
    const build = await openBuild(order, workers, print, { known: joinResults(placed) });
    await adoptShards(build, placed);
    return build;
  }
  if (!shard) return openBuild(order, workers, print);
  const { isOfShard } = await import('../render/shards/shard.ts');
  return openBuild(order, workers, print, { isAsked: (story) => isOfShard(story, shard) });
}

function describeSteps(
  build: Build,
  { shard }: BuildSettings,
  { target, bring, replace }: OutputFolder,
  work: WorkFolder,
  workers: Workers,
): Omit<SiteBuild, 'work' | 'close'> {
  const { site, bundle } = work;
  const place = placeState(cacheFolder, target);
  const formerSite = join(place, 'former');
  const former = readState(place);
  let rendered: RenderedSite = { folders: new Map(), pages: new Map(), images: [] };
  const siteUrl = build.edition.site.url;
  const bundleKey = keyOfBundle(build.code, siteUrl);
  const { bundles } = openStores(cacheFolder);
  const render: SiteBuild['render'] = async (renderer) => {
    if (shard) {
      const { buildShard } = await import('../render/shards/build-shard.ts');
      rendered = await buildShard(build, shard, site, renderer, workers);
    } else {
      const { renderSite } = await import('../render/render-site.ts');
      rendered = await renderSite(build, site, renderer, workers);
    }
    return rendered;
  };
  const finish = async (isAlone: boolean): Promise<void> => {
    if (shard) await (await import('../render/shards/build-shard.ts')).removeOtherFiles(site);
    const { folders, pages } = rendered;
    const otherKeys = [...pages.values(), bundleKey];
    const brought = await bring(site);
    keepUnchanged(brought, target, signFiles(brought, (name) => folders.has(name)).keys());
    const state = buildState(brought, build.key, folders, otherKeys, former);
    writeState(cacheFolder, target, { ...state, isAlone });
    await replace(formerSite);
  };
  const begin = () => {
    const taken = [...build.stories.keys(), SEARCH_FOLDER].find((name) => existsSync(join('public', name)));
    if (taken !== undefined)
      throw new CannotRun(`public/${taken} has the address of pages that are made here; rename it.`);
    const hasSearch = !build.order.without.includes('search');
    const isKept = (name: string) => build.stories.has(name) || (hasSearch && name === SEARCH_FOLDER);
    work.begin(formerSite, (name) => shard === null && isKept(name));
  };
  return {
    begin,
    siteUrl,
    findBundle: () => findBundle(bundles, bundleKey),
    keepBundle: (renderer) => {
      const { folders, pages } = rendered;
      const others = [...signFiles(site, (name) => folders.has(name)).keys()].filter(
        (path) => !pages.has(path),
      );
      return keepBundle(bundles, bundleKey, { module: bundle, site, files: others }, renderer);
    },
    findPage: (address) => (address === staticPattern ? { kind: 'robots', model: { siteUrl } } : undefined),
    hasAddress: (address) =>
      [...build.newsroom.results.values()].some(({ publicEntries }) =>
        publicEntries.addresses.includes(address),
      ),
    isUpToDate: () =>
      shard === null && former?.key === build.key && former.isAlone && isUntouched(target, former),
    render,
    finish,
    publish: async (kept) => {
      begin();
      publishBundle(kept, site);
      await render(openKeptBundle(kept));
      await finish(true);
    },
  };
}

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../../compile/cache-file.ts';
import { digestOf } from '../../compile/digest.ts';
import type { StoryListing } from '../../models/lists/listing.ts';
import type { Mark } from './marks.ts';

/** What a digest stands for all that something was made from. */
export type Key = string;

/** What is remembered of a folder that is built into, beside the sites in it. */
export interface SiteState {
  /** The folder, to tell whether it is still there. */
  outDir: string;
  /** With which key what bears a mark was made: in the site, and in the one before it, which the next build begins with. */
  marks: { site: Record<Mark, Key>; spare: Record<Mark, Key> };
  /** What each story of both gave to the pages that list all of them, by the key of the story. */
  listings: Record<Key, StoryListing>;
  /**
   * The files of pages that belong to no story, each with its key, and the key of all of them together; the key of the index that
   * is searched with, where there is one.
   */
  site: { key: Key; files: Record<string, Key>; searchKey: Key | undefined } | null;
}

/** Where is kept what belongs to a folder that is built into. */
export interface StatePlace {
  state: string;
  /** The tree that the next build begins with: the site before the one that stands in the folder. */
  spare: string;
  /** Held by the build that is at work on the folder. */
  lock: string;
}

/** The place for a folder, by its absolute path. */
export function placeState(cacheFolder: string, outDir: string): StatePlace {
  const folder = join(cacheFolder, 'sites', digestOf(outDir));
  return { state: join(folder, 'state.json'), spare: join(folder, 'spare'), lock: join(folder, 'lock') };
}

/** The state of a folder; that of one never built where there is none, or a damaged one. */
export function readState({ state }: StatePlace, outDir: string): SiteState {
  const found = readCacheFile(state) as SiteState | undefined;
  return found ?? { outDir, marks: { site: {}, spare: {} }, listings: {}, site: null };
}

/**
 * The state of a folder after a build: what was its site is its spare tree from now on.
 *
 * @param stories those that stand in the new site
 * @param others the marks of its other files and folders, with their keys
 */
export function renewState(
  former: SiteState,
  stories: readonly { key: Key; mark: Mark; listing: StoryListing }[],
  others: readonly (readonly [Mark, Key])[],
  site: SiteState['site'],
): SiteState {
  const spare = former.marks.site;
  const ofSpare = new Set(Object.values(spare));
  const kept = Object.entries(former.listings).filter(([key]) => ofSpare.has(key));
  return {
    outDir: former.outDir,
    marks: {
      site: Object.fromEntries([...stories.map(({ mark, key }) => [mark, key] as const), ...others]),
      spare,
    },
    listings: Object.fromEntries([...kept, ...stories.map(({ key, listing }) => [key, listing] as const)]),
    site,
  };
}

/** Keeps the state, and removes what belongs to folders that are no more; not while a build is at work on one. */
export function writeState({ state: file }: StatePlace, state: SiteState): void {
  writeCacheFile(file, state);
  const own = dirname(file);
  writeFileSync(join(own, NAME_FILE), state.outDir);
  const sites = dirname(own);
  for (const name of readdirSync(sites)) {
    const other = join(sites, name);
    if (other === own || existsSync(join(other, 'lock'))) continue;
    const outDir = readName(other);
    if (outDir !== undefined && !existsSync(outDir)) rmSync(other, { recursive: true, force: true });
  }
}

/** The file that says which folder this is the state of: states are long to read. */
const NAME_FILE = 'folder';

function readName(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, NAME_FILE), 'utf8');
  } catch {
    // Of a first build that was killed, or may yet be at work.
    return undefined;
  }
}

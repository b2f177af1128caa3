import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../compile/cache-file.ts';
import { digestOf } from '../compile/digest.ts';
import type { StoryListing } from '../models/listing.ts';
import type { Mark } from './marks.ts';

/** The file in which a part of a site says what it is; a whole site has none of that name. */
export const PART_FILE = 'part.json';

/** What a digest stands for all that something was made from. */
export type Key = string;

/** What is remembered of a folder that is built into, beside the sites in it. */
export interface SiteState {
  /** The folder, to tell whether it is still there. */
  outDir: string;
  /** With which key what bears a mark was made: in the site, and in the one before it, which the next build begins with. */
  marks: { site: Record<Mark, Key>; spare: Record<Mark, Key> };
  /** What each story gave to the pages that list all of them, by the key of the story. */
  listings: Record<Key, StoryListing>;
  /** The files of pages that belong to no story, each with its key, and the key of all of them together. */
  site: { key: Key; files: Record<string, Key> } | null;
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

/** Keeps the state, and removes what belongs to folders that are no more. */
export function writeState({ state: file }: StatePlace, state: SiteState): void {
  writeCacheFile(file, state);
  const sites = dirname(dirname(file));
  for (const name of readdirSync(sites)) {
    const other = join(sites, name);
    if (other === dirname(file)) continue;
    // One without a state is of a first build, which may be at work.
    const known = readCacheFile(join(other, 'state.json')) as SiteState | undefined;
    if (known && !existsSync(known.outDir)) rmSync(other, { recursive: true, force: true });
  }
}

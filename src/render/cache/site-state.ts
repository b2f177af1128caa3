import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../../compile/cache-file.ts';
import { digestOf } from '../../compile/digest.ts';
import { isLocked } from '../output/lock.ts';
import { listNames, pruneStore, type Key } from './kept-folders.ts';
import { signFiles, signFolder, type Signature } from './signatures.ts';

/** What is known of a folder that was built into. */
export interface SiteState {
  /** The key of everything in it together. */
  key: Key;
  /** The folders at its top that were made as a whole, those of stories and of the search index, by name. */
  folders: Record<string, { key: Key; signature: Signature }>;
  /** Its other files, by path. */
  files: Record<string, Signature>;
  /** Whether nothing but the content and our code made it: other integrations may read what we do not know of. */
  isAlone: boolean;
  /** The keys of all that it was made from. */
  keys: Key[];
  /** The same of the site before it: an edit that is taken back finds everything made. */
  formerKeys: Key[];
}

/** Where results are kept between builds, below a cache folder. */
export function openStores(cacheFolder: string): {
  stories: string;
  sitePages: string;
  search: string;
  bundles: string;
  cards: string;
} {
  const store = (name: string) => join(cacheFolder, name);
  return {
    stories: store('stories'),
    sitePages: store('site-pages'),
    search: store('search'),
    bundles: store('bundles'),
    cards: store('cards'),
  };
}

/** The folder of what belongs to a folder that is built into, by its absolute path. */
export function placeState(cacheFolder: string, outDir: string): string {
  return join(cacheFolder, 'sites', digestOf(outDir));
}

/** The file of the lock that a build holds while it works on a folder. */
export function placeLock(place: string): string {
  return join(place, 'lock');
}

/** The state of a folder; nothing where it was never built, or where the state is damaged. */
export function readState(place: string): SiteState | undefined {
  return readCacheFile(join(place, STATE_FILE)) as SiteState | undefined;
}

/** Whether a folder holds just what was built into it. Nothing is read but names, sizes and times. */
export function isUntouched(outDir: string, { folders, files }: SiteState): boolean {
  if (!existsSync(outDir)) return false;
  const found = signFiles(outDir, (name) => Object.hasOwn(folders, name));
  return (
    found.size === Object.keys(files).length &&
    [...found].every(([path, signature]) => files[path] === signature) &&
    Object.entries(folders).every(([name, { signature }]) => signFolder(join(outDir, name)) === signature)
  );
}

/**
 * The state of a site that is whole.
 *
 * @param folders the keys of the folders at its top that were made as a whole
 * @param otherKeys the keys of all else that it was made from
 */
export function buildState(
  site: string,
  key: Key,
  folders: ReadonlyMap<string, Key>,
  otherKeys: readonly Key[],
  former: SiteState | undefined,
): Omit<SiteState, 'isAlone'> {
  return {
    key,
    folders: Object.fromEntries(
      [...folders].map(([name, folderKey]) => [
        name,
        // An integration may have changed what is in it.
        { key: folderKey, signature: signFolder(join(site, name)) ?? '' },
      ]),
    ),
    files: Object.fromEntries(signFiles(site, (name) => folders.has(name))),
    keys: [...folders.values(), ...otherKeys],
    formerKeys: former?.keys ?? [],
  };
}

/**
 * Keeps the state of a folder. Then, unless another build is at work, removes what belongs to folders that are gone, and what no
 * site was made from.
 */
export function writeState(cacheFolder: string, outDir: string, state: SiteState): void {
  const own = placeState(cacheFolder, outDir);
  writeCacheFile(join(own, STATE_FILE), state);
  writeFileSync(join(own, NAME_FILE), outDir);
  const sites = join(cacheFolder, 'sites');
  const places = listNames(sites).map((name) => join(sites, name));
  if (places.some((place) => place !== own && isLocked(placeLock(place)))) return;
  // The first site of a folder takes its place only after this.
  const isAlive = (place: string) => place === own || hasFolder(place);
  const [alive, gone] = [places.filter(isAlive), places.filter((place) => !isAlive(place))];
  for (const place of gone) rmSync(place, { recursive: true, force: true });
  const states = alive.map((place) => (place === own ? state : readState(place)));
  const used = new Set(states.flatMap((each) => (each ? [...each.keys, ...each.formerKeys] : [])));
  const { stories, sitePages, search, bundles } = openStores(cacheFolder);
  for (const store of [stories, sitePages, search, bundles]) pruneStore(store, (key) => used.has(key));
}

/** Another name for another shape: a cache may come from a version of this program before or after this one. */
const STATE_FILE = 'site-1.json';

/** The file that names the folder which a state belongs to. */
const NAME_FILE = 'folder';

function hasFolder(place: string): boolean {
  try {
    return existsSync(readFileSync(join(place, NAME_FILE), 'utf8'));
  } catch {
    // Of a first build that was killed.
    return false;
  }
}

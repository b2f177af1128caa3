import { existsSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from '../models/page/page.ts';
import { SEARCH_FOLDER } from './files/extras.ts';
import { makePages, type KeepFile } from './make-pages.ts';
import { makeSearch } from './search/make-search.ts';
import type { MadeStory } from './make-stories.ts';
import type { Build } from './open-build.ts';
import type { OutputFolder } from './files/output-folder.ts';
import { findFile } from './render-task.ts';
import { renewState, writeState, type Key, type SiteState } from './files/site-state.ts';
import {
  copyInto,
  listHeldFiles,
  markFiles,
  pruneTree,
  replaceFile,
  type HeldFiles,
  type Names,
} from './files/site-tree.ts';
import type { Workers } from './workers.ts';

/** What a site is to have besides its stories' folders, which stand in the tree already. */
export interface SiteRest {
  /** The key of the pages together. */
  key: Key;
  made: ReadonlyMap<string, MadeStory>;
  pages: readonly SitePage[];
}

/** Makes what belongs to no story, removes what is no more, and puts the tree into its place. */
export async function finishSite(
  build: Build,
  { key: siteKey, made, pages }: SiteRest,
  state: SiteState,
  output: OutputFolder,
  workers: Workers,
): Promise<void> {
  const { bundle, assets } = build;
  const tree = output.beside;
  const search = await makeSearch(build, made, state.marks, output);
  const folders = new Set([...made.keys(), ...(search ? [SEARCH_FOLDER] : [])]);
  // First: what stood there may have been a file where a folder is to be.
  const names = new Set([...pages.map(({ address }) => findFile(address)), ...assets.keys()]);
  pruneTree(tree, folders, names);
  const keep = openKeeper(output, folders, state.marks);
  const ownFiles = await makePages(pages, bundle, tree, keep, workers);
  for (const [path, key] of assets) {
    if (!keep(path, key)) copyInto(tree, path, join(bundle.folder, 'client', path));
  }
  const files = new Map([...ownFiles, ...assets]);
  const others = [...markFiles(tree, files), ...(search ? [[search.mark, search.key] as const] : [])];
  writeState(
    output.place,
    renewState(state, [...made.values()], others, {
      key: siteKey,
      files: Object.fromEntries(ownFiles),
      searchKey: search?.key,
    }),
  );
  await output.replace();
}

/** Tells whether a file stands in the tree as it is to be; one that stands so in the site is first given to the tree. */
function openKeeper({ beside, target }: OutputFolder, folders: Names, marks: SiteState['marks']): KeepFile {
  const held = listHeldFiles(beside, folders, marks.spare);
  const there: HeldFiles = existsSync(target) ? listHeldFiles(target, folders, marks.site) : new Map();
  return (path, key) => {
    if (held.get(path) === key) return true;
    if (there.get(path) !== key) return false;
    replaceFile(beside, path, (file) => {
      linkSync(join(target, path), file);
    });
    return true;
  };
}

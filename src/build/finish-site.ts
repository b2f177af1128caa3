import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from '../models/page.ts';
import { makePages } from './make-pages.ts';
import type { MadeStory } from './make-stories.ts';
import type { Build } from './open-build.ts';
import type { OutputFolder } from './output-folder.ts';
import { findFile } from './render-task.ts';
import { writeState, type Key, type SiteState } from './site-state.ts';
import { copyInto, linkInto, listHeldFiles, markFiles, pruneTree, type Names } from './site-tree.ts';
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
  { bundle, assets }: Build,
  { key: siteKey, made, pages }: SiteRest,
  { marks }: SiteState,
  output: OutputFolder,
  workers: Workers,
): Promise<void> {
  const tree = output.beside;
  // First: what stood there may have been a file where a folder is to be.
  const names = new Set([...pages.map(({ address }) => findFile(address)), ...assets.keys()]);
  pruneTree(tree, made, names);
  const take = openFiles(output, made, marks);
  const ownFiles = await makePages(pages, bundle, tree, take, workers);
  for (const [path, key] of assets) {
    if (!take(path, key)) copyInto(tree, path, join(bundle.folder, 'client', path));
  }
  const files = new Map([...ownFiles, ...assets]);
  const stories = [...made.values()];
  writeState(output.place, {
    outDir: output.target,
    marks: {
      site: Object.fromEntries([
        ...stories.map(({ mark, key }) => [mark, key] as const),
        ...markFiles(tree, files),
      ]),
      spare: marks.site,
    },
    listings: Object.fromEntries(stories.map(({ key, listing }) => [key, listing])),
    site: { key: siteKey, files: Object.fromEntries(ownFiles) },
  });
  await output.replace();
}

/** Tells of a file whether the tree has it with its key by now: it stands there, or was taken from the site so far. */
function openFiles(
  { beside, target }: OutputFolder,
  stories: Names,
  marks: SiteState['marks'],
): (path: string, key: Key) => boolean {
  const here = listHeldFiles(beside, stories, marks.spare);
  const there = existsSync(target) ? listHeldFiles(target, stories, marks.site) : new Map<string, Key>();
  return (path, key) => {
    if (here.get(path) === key) return true;
    if (there.get(path) !== key) return false;
    linkInto(beside, path, join(target, path));
    return true;
  };
}

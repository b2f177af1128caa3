import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../catalog/content-error.ts';
import type { ContentRoot } from '../catalog/content-root.ts';
import { loadNewsroom, type Newsroom } from '../catalog/newsroom.ts';
import { readEdition } from '../catalog/read-edition.ts';
import { listSitePages } from '../catalog/site-pages.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { openBundle } from './bundle.ts';
import { makePages } from './make-pages.ts';
import { makeStories } from './make-stories.ts';
import type { OutputFolder } from './output-folder.ts';
import { planAssets, planSite, planStories } from './plan.ts';
import { readState, writeState } from './site-state.ts';
import { copyInto, isAsPlanned, listHeldFiles, markFiles, pruneTree } from './site-tree.ts';
import type { Workers } from './workers.ts';

/** What a build is told. */
export interface BuildOrder {
  root: ContentRoot;
  /** An ISO instant. */
  now: string;
  /** The address of the site, where it is another than in site.yml. */
  siteUrl: string | undefined;
  cacheFolder: string;
}

/**
 * Builds the site into a folder: what is there, or was there before, as it is to be, is kept, and all else is made anew. Throws a
 * ContentError before anything is made where the content has errors.
 *
 * @param print is given the warnings
 */
export async function buildSite(
  order: BuildOrder,
  output: OutputFolder,
  workers: Workers,
  print: (text: string) => void,
): Promise<void> {
  const { root, now, siteUrl, cacheFolder } = order;
  const newsroom = await loadSound(order, workers, print);
  const bundle = await openBundle(cacheFolder);
  const { edition } = readEdition(newsroom.setting, now, siteUrl);
  const stories = planStories(newsroom, bundle, siteUrl);
  const siteKey = planSite(newsroom, bundle, siteUrl, edition.today, stories);
  const assets = planAssets(bundle);
  const state = readState(output.place, output.target);
  if (state.site?.key === siteKey && existsSync(output.target)) {
    const files = new Map([...assets, ...Object.entries(state.site.pages)]);
    if (isAsPlanned(output.target, stories, files, state.marks.site)) return;
  }
  await output.prepare();
  const tree = output.beside;
  const setting = { root, now, siteUrl, setting: newsroom.setting, cache: newsroom.cache, bundle: bundle.folder, tree };
  const made = await makeStories(stories, state, output.target, setting, workers);
  const listings = [...made.values()].map(({ listing }) => listing);
  const held = listHeldFiles(tree, stories, state.marks.spare);
  const pages = await makePages(listSitePages(edition, listings), bundle, tree, held, workers);
  for (const [path, key] of assets) {
    if (held.get(path) !== key) copyInto(tree, path, join(bundle.folder, 'client', path));
  }
  const files = new Map([...pages, ...assets]);
  pruneTree(tree, new Set(stories.keys()), new Set(files.keys()));
  const marks = [...[...made.values()].map(({ mark, key }) => [mark, key] as const), ...markFiles(tree, files)];
  writeState(output.place, {
    outDir: output.target,
    marks: { site: Object.fromEntries(marks), spare: state.marks.site },
    listings: Object.fromEntries([...made.values()].map(({ key, listing }) => [key, listing])),
    site: { key: siteKey, pages: Object.fromEntries(pages) },
  });
  await output.replace();
}

/** The newsroom, without an error. */
async function loadSound(
  { root, now, cacheFolder }: BuildOrder,
  workers: Workers,
  print: (text: string) => void,
): Promise<Newsroom> {
  const newsroom = await loadNewsroom(root, now, { cacheFolder, workers });
  if (hasErrors(newsroom.diagnostics)) throw new ContentError(printText(newsroom.diagnostics));
  print(printText(newsroom.diagnostics));
  return newsroom;
}

import { existsSync } from 'node:fs';
import { SEARCH_FOLDER } from './files/extras.ts';
import { openBuild, type BuildOrder } from './open-build.ts';
import type { OutputFolder } from './files/output-folder.ts';
import { planSite } from './plan.ts';
import { readState, type Key } from './files/site-state.ts';
import { isAsPlanned } from './files/site-tree.ts';
import type { Workers } from './workers.ts';

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
  const build = await openBuild(order, workers, print);
  const { stories, assets } = build;
  const key = planSite(build);
  const state = readState(output.place, output.target);
  if (state.site?.key === key && existsSync(output.target)) {
    const files = new Map([...assets, ...Object.entries(state.site.files)]);
    const { searchKey } = state.site;
    const folders = new Map<string, { key: Key }>(stories);
    if (searchKey !== undefined) folders.set(SEARCH_FOLDER, { key: searchKey });
    if (isAsPlanned(output.target, folders, files, state.marks.site)) return;
  }
  // All that makes pages is long to load, and is not needed where nothing has changed.
  const { makeSite } = await import('./make-site.ts');
  await makeSite(build, key, state, output, workers);
}

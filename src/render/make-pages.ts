import { shareOut } from '../newsroom/share-out.ts';
import { digestOf } from '../compile/digest.ts';
import type { SitePage } from '../models/page/page.ts';
import type { Bundle } from './bundle.ts';
import { findFile, renderPages, type PagesTask } from './render-task.ts';
import type { Key } from './files/site-state.ts';
import type { Workers } from './workers.ts';

/** As many as one thread takes at a time. */
const BATCH = 10;

/** Whether a file that was made with a key stands in the tree, or can be put there without making it anew. */
export type KeepFile = (path: string, key: Key) => boolean;

/**
 * Sees to it that every page that belongs to no story stands in the tree; a page whose model is as it was is kept.
 *
 * @param take tells whether the tree has a file with its key by now
 * @returns the key of each, by its file
 */
export async function makePages(
  pages: readonly SitePage[],
  bundle: Bundle,
  tree: string,
  keep: KeepFile,
  workers: Workers,
): Promise<Map<string, Key>> {
  const keys = new Map<string, Key>();
  const missing: PagesTask['pages'] = [];
  for (const { address, build } of pages) {
    const page = build();
    const key = digestOf(JSON.stringify([bundle.fingerprint, address, page]));
    keys.set(findFile(address), key);
    if (!keep(findFile(address), key)) missing.push({ address, page });
  }
  const task = { bundle: bundle.folder, tree };
  await shareOut(missing, BATCH, {
    here: () => renderPages({ ...task, pages: missing }),
    there: (batch) => workers.renderPages({ ...task, pages: batch }),
  });
  return keys;
}

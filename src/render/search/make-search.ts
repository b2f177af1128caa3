import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../compile/digest.ts';
import { address } from '../../domain/text/address.ts';
import { SEARCH_FOLDER } from '../files/extras.ts';
import type { StoryRecords } from './index-records.ts';
import { keepFolder } from '../files/keep-folder.ts';
import { markFolder, type Mark } from '../files/marks.ts';
import type { Build } from '../open-build.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { findFile } from '../render-task.ts';
import type { Key, SiteState } from '../files/site-state.ts';

/**
 * Sees to it that the index of all stories, whose folders stand in the tree, stands there too: as it stands there, as it stands in
 * the site so far, or made anew, where any story has other records. Nothing where it is left out.
 */
export async function makeSearch(
  { order, bundle }: Build,
  stories: ReadonlyMap<string, unknown>,
  marks: SiteState['marks'],
  output: OutputFolder,
): Promise<{ key: Key; mark: Mark } | undefined> {
  const tree = output.beside;
  if (order.without.includes('search')) {
    keepFolder(SEARCH_FOLDER, undefined, marks, output);
    return undefined;
  }
  // The order of the stories is that of the content, whichever were made first.
  const files = [...stories.keys()].map((id) =>
    readFileSync(join(tree, findFile(address.searchRecords(id)))),
  );
  const key = digestOf(JSON.stringify([bundle.fingerprint, ...files.map((bytes) => digestOf(bytes))]));
  const kept = keepFolder(SEARCH_FOLDER, key, marks, output);
  if (kept !== undefined) return { key, mark: kept };
  const { indexRecords } = await import('./index-records.ts');
  const records = files.map((bytes) => JSON.parse(bytes.toString('utf8')) as StoryRecords);
  for (const { path, content } of await indexRecords(records)) {
    const file = join(tree, SEARCH_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
  }
  const mark = markFolder(tree, SEARCH_FOLDER);
  if (mark === undefined) throw new Error('The index has no file.');
  return { key, mark };
}

import { writeCacheFile } from '../../compile/cache-file.ts';
import { makeStories } from '../make-stories.ts';
import { measureFolder } from '../files/marks.ts';
import { openBuild, type BuildOrder } from '../open-build.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { PART_FILE, type Part, type Shard } from './part.ts';
import { isOfShard } from './shard.ts';
import { readState, renewState, writeState } from '../files/site-state.ts';
import { pruneTree, replaceFile } from '../files/site-tree.ts';
import type { Workers } from '../workers.ts';

/** Builds the stories of a shard into a folder, checked but for links to other stories, which are judged when the parts are joined. */
export async function buildShard(
  order: BuildOrder,
  shard: Shard,
  output: OutputFolder,
  workers: Workers,
  print: (text: string) => void,
): Promise<void> {
  const isAsked = (story: string): boolean => isOfShard(story, shard);
  const build = await openBuild(order, workers, print, { isAsked });
  const state = readState(output.place, output.target);
  await output.prepare();
  const made = await makeStories(build, state, output, workers);
  const asked = Object.entries(build.newsroom.kept).filter(([id]) => id === '' || isAsked(id));
  const part: Part = {
    shard,
    verdicts: Object.fromEntries(asked),
    stories: Object.fromEntries(
      [...made].map(([id, { key, listing }]) => [
        id,
        { key, listing, measure: measureFolder(output.beside, id) },
      ]),
    ),
  };
  replaceFile(output.beside, PART_FILE, (path) => {
    writeCacheFile(path, part);
  });
  pruneTree(output.beside, made, new Set([PART_FILE]));
  writeState(output.place, renewState(state, [...made.values()], [], null));
  await output.replace();
}

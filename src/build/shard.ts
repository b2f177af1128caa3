import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { KeptVerdicts } from '../catalog/newsroom.ts';
import { readCacheFile, writeCacheFile } from '../compile/cache-file.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';
import type { StoryListing } from '../models/listing.ts';
import { makeStories } from './make-stories.ts';
import { openBuild, type BuildOrder } from './open-build.ts';
import type { OutputFolder } from './output-folder.ts';
import { PART_FILE, readState, writeState, type Key } from './site-state.ts';
import { pruneTree, replaceFile } from './site-tree.ts';
import type { Workers } from './workers.ts';

/** One of several parts of a site: the `number`th, from 1, `of` so many. */
export interface Shard {
  number: number;
  of: number;
}

/** What a part says of itself, beside the folders of its stories: all that it takes to join it with the others. */
export interface Part {
  shard: Shard;
  /** What was found in its stories and in the files of none. */
  verdicts: KeptVerdicts;
  stories: Record<string, { key: Key; listing: StoryListing }>;
}

/** `2/8` as a shard; throws CannotRun for anything else. */
export function parseShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new CannotRun(`Found the shard "${text}", expected one such as 2/8: the second of eight.`);
  return { number, of };
}

/** Whether a story belongs to a shard: told by its id alone, so that it stays there whatever others come and go. */
export function isOfShard(story: string, { number, of }: Shard): boolean {
  return (parseInt(hash('sha256', story).slice(0, 8), 16) % of) + 1 === number;
}

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
    stories: Object.fromEntries([...made].map(([id, { key, listing }]) => [id, { key, listing }])),
  };
  replaceFile(output.beside, PART_FILE, (path) => {
    writeCacheFile(path, part);
  });
  pruneTree(output.beside, made, new Set([PART_FILE]));
  const stories = [...made.values()];
  writeState(output.place, {
    outDir: output.target,
    marks: { site: Object.fromEntries(stories.map(({ mark, key }) => [mark, key])), spare: state.marks.site },
    listings: Object.fromEntries(stories.map(({ key, listing }) => [key, listing])),
    site: null,
  });
  await output.replace();
}

/** The part in a folder; throws CannotRun where there is none, or a damaged one. */
export function readPart(folder: string): Part {
  const part = readCacheFile(join(folder, PART_FILE)) as Part | undefined;
  if (!part)
    throw new CannotRun(`There is no part of a site in ${folder}; build one there with --shard, such as --shard 2/8.`);
  return part;
}

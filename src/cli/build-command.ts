import { buildSite } from '../render/build-site.ts';
import { parseExtras } from '../render/files/extras.ts';
import { takeLock } from '../render/files/lock.ts';
import { openOutputFolder } from '../render/files/output-folder.ts';
import { parseShard } from '../render/shards/shard.ts';
import { openWorkers } from '../render/workers.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';
import { cacheFolder } from './cache-folder.ts';
import { openProject } from './open-project.ts';
import { readOptions } from './options.ts';

/**
 * `npm run build [-- --outDir dist]`: the site is built beside the folder and takes its place only when it is whole; all of the
 * content is checked before a page is made. `--shard 2/8` builds the second of eight parts of it, into `dist-2`; `--merge dist-*`
 * joins all of them. `--without search,cards` leaves out what takes its time and is not needed to look at a page.
 */
export async function build(args: string[]): Promise<0> {
  const { options, words: parts } = readOptions(args, {
    outDir: { value: 'the folder to build into' },
    shard: { value: 'such as 2/8, the second of eight' },
    merge: 'flag',
    without: { value: 'such as search, cards, or search,cards' },
  });
  const isMerge = options.merge !== undefined;
  const shard = options.shard === undefined ? null : parseShard(options.shard);
  if (isMerge && shard) throw new CannotRun('The options --shard and --merge exclude each other.');
  const [word] = parts;
  if (!isMerge && word !== undefined)
    throw new CannotRun(`Found "${word}", expected only options: outDir, shard, merge, without.`);
  const without = options.without === undefined ? [] : parseExtras(options.without);
  const outDir = options.outDir ?? (shard ? `dist-${shard.number}` : 'dist');
  const { root, now, siteUrl } = openProject();
  const workers = openWorkers();
  const output = await openOutputFolder(outDir, root.folder, cacheFolder);
  const release = await takeLock(output.place.lock, (pid) =>
    process.stderr.write(
      `Another build (process ${pid}) is at work on ${outDir}; this one begins when it has ended.\n`,
    ),
  );
  try {
    const order = { root, now, siteUrl, cacheFolder, without };
    const print = (text: string) => process.stdout.write(text);
    // Each is loaded when it is asked for: what makes pages is long to load, and a site that is as it is to be needs none of it.
    if (isMerge) {
      const { mergeShards } = await import('../render/shards/merge-shards.ts');
      await mergeShards(order, parts, output, workers, print);
    } else if (shard) {
      const { buildShard } = await import('../render/shards/build-shard.ts');
      await buildShard(order, shard, output, workers, print);
    } else await buildSite(order, output, workers, print);
    return 0;
  } finally {
    // First: where one thread has failed, others may be writing still.
    await workers.close();
    await output.clear();
    release();
  }
}

import { setPreparedBuild } from '../integration/prepared-build.ts';
import { openSiteBuild } from '../integration/site-build.ts';
import { parseOptionalOutputs } from '../render/optional-outputs.ts';
import { parseShard } from '../render/shards/shard.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';
import { readOptions } from './options.ts';

/**
 * `npm run build [-- --outDir dist]`: the site is built beside the folder and takes its place only when it is whole; all of the
 * content is checked before a page is made. `--shard 2/8` builds the second of eight parts of it, into `dist-2`; `--merge dist-*`
 * joins all of them. `--without search,cards` leaves out what takes its time and is not needed to look at a page.
 */
export async function build(args: string[]): Promise<0> {
  const { options, words } = readOptions(args, {
    outDir: { value: 'the folder to build into' },
    shard: { value: 'such as 2/8, the second of eight' },
    merge: 'flag',
    without: { value: 'such as search, cards, or search,cards' },
  });
  const isMerge = options.merge !== undefined;
  const shard = options.shard === undefined ? null : parseShard(options.shard);
  if (isMerge && shard) throw new CannotRun('The options --shard and --merge exclude each other.');
  const [word] = words;
  if (!isMerge && word !== undefined)
    throw new CannotRun(`Found "${word}", expected only options: outDir, shard, merge, without.`);
  const without = options.without === undefined ? [] : parseOptionalOutputs(options.without);
  const outDir = options.outDir ?? (shard ? `dist-${shard.number}` : 'dist');
  const settings = { outDir, without, shard, parts: isMerge ? words : null };
  const site = await openSiteBuild(settings, (text) => process.stdout.write(text));
  try {
    if (site.isUpToDate()) return 0;
    const bundle = site.findBundle();
    if (bundle) await site.publish(bundle);
    else {
      setPreparedBuild(site);
      const { build: buildWithAstro } = await import('astro');
      await buildWithAstro({ logLevel: 'warn' });
    }
    return 0;
  } finally {
    await site.close();
  }
}

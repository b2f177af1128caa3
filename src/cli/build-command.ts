import { buildSite } from '../build/build-site.ts';
import { takeLock } from '../build/lock.ts';
import { openOutputFolder } from '../build/output-folder.ts';
import { openWorkers } from '../build/workers.ts';
import { cacheFolder } from './cache-folder.ts';
import { openProject } from './open-project.ts';
import { readOptionsOnly } from './options.ts';

/**
 * `npm run build [-- --outDir dist]`: the site is built beside the folder and takes its place only when it is whole; all of the
 * content is checked before a page is made.
 */
export async function build(args: string[]): Promise<0> {
  const { outDir = 'dist' } = readOptionsOnly(args, { outDir: { value: 'the folder to build into' } });
  const { root, now } = openProject();
  const siteUrl = process.env['SITE_URL'] || undefined;
  const workers = openWorkers();
  const output = await openOutputFolder(outDir, root.folder, cacheFolder);
  const release = await takeLock(output.place.lock, (pid) =>
    process.stderr.write(`Another build (process ${pid}) is at work on ${outDir}; this one begins when it has ended.\n`),
  );
  try {
    await buildSite({ root, now, siteUrl, cacheFolder }, output, workers, (text) => process.stdout.write(text));
    return 0;
  } finally {
    await output.clear();
    release();
    await workers.close();
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { openProject } from './open-project.ts';
import { readOptionsOnly } from './options.ts';
import { openOutputFolder } from './output-folder.ts';
import { runCommand } from './run-command.ts';

await runCommand(buildSite);

/**
 * `npm run build [-- --outDir dist]`: the site is built beside the folder and takes its place only when it is whole.
 * Errors of the content come out of the loader, which checks all of it before a page is made.
 */
async function buildSite(args: string[]): Promise<0> {
  const { outDir = 'dist' } = readOptionsOnly(args, { outDir: { value: 'the folder to build into' } });
  const { root } = openProject();
  // What a shell has set must not change what is built.
  process.env['NODE_ENV'] = 'production';
  delete process.env['VITEST'];
  const output = await openOutputFolder(outDir, root.folder);
  // Every build has a data store of its own: two at once, of different content, must not read each other's.
  const store = await mkdtemp(join(tmpdir(), 'dateline-store-'));
  try {
    await build({ outDir: output.beside, cacheDir: store, logLevel: 'warn' });
    await output.replace();
    return 0;
  } finally {
    // Astro may still be writing there when the content has stopped it; what is left over is the system's to clear.
    await rm(store, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => undefined);
    await output.clear();
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';

// Bundles the pages into the folder that the first argument names; `bundle.ts` runs this.
const [folder = ''] = process.argv.slice(2);
// What a shell has set must not change what is built.
process.env['NODE_ENV'] = 'production';
delete process.env['VITEST'];
const cacheDir = await mkdtemp(join(tmpdir(), 'dateline-astro-'));
try {
  await build({ outDir: folder, cacheDir, logLevel: 'warn' });
} finally {
  await rm(cacheDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => undefined);
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

/** The clock of every built test site; the reports under test are older. */
export const NOW = '2026-11-23T12:00:00Z';

/** The invented newsroom of every built test site: what editors write in `content` changes no test of the code. */
export const CONTENT = join('tests', 'fixtures', 'tram-newsroom');

/** The folder of a built site, or why there is none. */
export type BuiltSite = { folder: string } | { failure: string };

declare module 'vitest' {
  export interface ProvidedContext {
    site: BuiltSite;
  }
}

/**
 * Builds the site of `root` into `folder`, as `npm run build` does.
 * `environment` is added to the process's own; rejects with what the build printed.
 */
export async function buildSite(
  root: string,
  folder: string,
  environment: Record<string, string> = {},
): Promise<void> {
  await run(process.execPath, ['src/cli/build.ts', '--outDir', folder], {
    cwd: root,
    env: {
      ...process.env,
      // What vitest sets for its tests would make Astro build for another mode.
      NODE_ENV: 'production',
      VITEST: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      NOW,
      ...environment,
    },
    maxBuffer: 64 * 1024 * 1024,
  });
}

// Vitest runs this file once for each project that names it, one after the other: the second finds the first one's site.
const shared = globalThis as { datelineTestSite?: Promise<BuiltSite> | undefined };

/** Vitest global setup: builds the site once into a temporary folder and provides its place; `DIST` names a built one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await (shared.datelineTestSite ??= buildOrExplain(project.config.root));
  project.provide('site', site);
  return async () => {
    shared.datelineTestSite = undefined;
    if ('folder' in site && site.folder !== process.env['DIST']) {
      await rm(site.folder, { recursive: true, force: true });
    }
  };
}

async function buildOrExplain(root: string): Promise<BuiltSite> {
  if (process.env['DIST']) return { folder: process.env['DIST'] };
  const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'));
  try {
    await buildSite(root, folder, { CONTENT_DIR: CONTENT });
    return { folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Not thrown here: the unit tests of a site that does not build still have something to say.
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    return { failure: `${message}\n${stdout}\n${stderr}`.trim() };
  }
}

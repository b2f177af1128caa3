import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readCacheFile, writeCacheFile } from '../compile/cache-file.ts';
import { digestOf } from '../compile/digest.ts';
import { fingerprint } from '../compile/fingerprint.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';
import { isRunning } from './files/is-running.ts';
import { takeLock } from './files/lock.ts';

/** All that the pages are made with, bundled by Astro. */
export interface Bundle {
  /** Holds `server` (the renderer) and `client` (styles, and what lies in `public`). */
  folder: string;
  /** Another one may render other bytes. */
  fingerprint: string;
}

/** What a rendered page depends on besides its model, and the code that makes the models. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** The fingerprint of all that a page depends on besides its content and the clock. */
export function fingerprintSources(): string {
  return fingerprint(SOURCES);
}

/** How many bundles are kept: that of this code, and those of other branches that take turns with it. */
const KEPT = 3;

/** The bundle for the code as it is: the one in the cache, or a new one. Rejects with what Astro printed. */
export async function openBundle(cacheFolder: string): Promise<Bundle> {
  const code = fingerprintSources();
  const bundles = join(cacheFolder, 'bundles');
  const folder = join(bundles, code);
  if (isWhole(folder)) return { folder, fingerprint: code };
  // A build into another folder may be at the same, or at work with what is about to be replaced.
  const release = await takeLock(`${folder}.lock`, () => undefined);
  try {
    if (!isWhole(folder)) await makeBundle(bundles, folder, code);
  } finally {
    release();
  }
  return { folder, fingerprint: code };
}

function isWhole(folder: string): boolean {
  const digest = digestFiles(folder);
  return digest !== null && readCacheFile(`${folder}.json`) === digest;
}

async function makeBundle(bundles: string, folder: string, code: string): Promise<void> {
  // Beside its place, and whole or not at all: this build may be killed.
  const beside = `${folder}.${process.pid}`;
  try {
    await runBundler(beside);
    if (fingerprintSources() !== code)
      throw new CannotRun('The code changed while it was bundled; run this again.');
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
    writeCacheFile(`${folder}.json`, digestFiles(folder));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  removeOldest(bundles, folder);
}

/** In a process of its own: what bundling takes of memory is free again for rendering. */
async function runBundler(folder: string): Promise<void> {
  const script = resolve(import.meta.dirname, 'bundle-cli.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  if (status !== 0)
    throw new Error(`Astro could not bundle the pages:\n${Buffer.concat(printed).toString('utf8')}`);
}

/** Of every file's name and bytes; null where there is no such folder. */
function digestFiles(folder: string): string | null {
  const names = listFiles(folder);
  if (names.length === 0) return null;
  return digestOf(JSON.stringify(names.map((name) => [name, digestOf(readFileSync(join(folder, name)))])));
}

/** The files in a folder and in those within it, by name. */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function removeOldest(bundles: string, current: string): void {
  const others = readdirSync(bundles, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(bundles, name))
    .filter((path) => path !== current && !isBeingBuilt(path))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of others.slice(KEPT - 1)) {
    rmSync(`${path}.json`, { force: true });
    rmSync(path, { recursive: true, force: true });
  }
}

function isBeingBuilt(path: string): boolean {
  const pid = /\.(\d+)$/.exec(path)?.[1];
  return pid !== undefined && isRunning(Number(pid));
}

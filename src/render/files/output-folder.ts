import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isWithin } from '../../newsroom/files/content-root.ts';
import { CannotRun } from '../../diagnostics/cannot-run.ts';
import { isRunning } from './is-running.ts';
import { PART_FILE } from '../shards/part.ts';
import { placeState, type StatePlace } from './site-state.ts';

/** A folder to build into, that may then take the place of the one built before. */
export interface OutputFolder {
  /** The folder itself; links are followed. */
  target: string;
  /** Where what belongs to it is kept. */
  place: StatePlace;
  /** The folder beside it that takes its place. */
  beside: string;
  /** Makes that folder: the one that was replaced last, or an empty one. */
  prepare: () => Promise<void>;
  /** Puts what was built into its place. What stood there is kept, for the next build to begin with. */
  replace: () => Promise<void>;
  /** Removes what did not come to its place. */
  clear: () => Promise<void>;
}

/** Folders of the project that no build may replace. */
const kept = ['src', 'public', 'docs', 'tests', 'node_modules', '.git', '.cache'];

/**
 * The folder `outDir`, relative to the project's root. What builds that were killed have left beside it is cleared first; throws
 * CannotRun where a build would replace the project or its content.
 */
export async function openOutputFolder(
  outDir: string,
  content: string,
  cacheFolder: string,
): Promise<OutputFolder> {
  const target = await followLinks(resolve(outDir));
  const project = [await followLinks(content), ...kept.map((name) => resolve(name))];
  const overlaps = project.some((each) => isWithin(target, each) || isWithin(each, target));
  if (overlaps || !(await isReplaceable(target)))
    throw new CannotRun(`Cannot build into ${outDir}: it holds other files; name a folder of its own.`);
  await clearLeftovers(target);
  const beside = `${target}.building-${process.pid}`;
  const former = `${target}.former-${process.pid}`;
  const place = placeState(cacheFolder, target);
  return {
    target,
    place,
    beside,
    prepare: async () => {
      if (existsSync(place.spare)) await rename(place.spare, beside);
      else await mkdir(beside, { recursive: true });
    },
    replace: async () => {
      const isFirst = !existsSync(target);
      if (!isFirst) await rename(target, former);
      await rename(beside, target);
      if (!isFirst) await keep(former, place.spare);
    },
    clear: () => clearLeftovers(target),
  };
}

/** A folder on another disk is not worth a copy: the next build begins with an empty one. */
async function keep(former: string, spare: string): Promise<void> {
  await mkdir(dirname(spare), { recursive: true });
  try {
    await rename(former, spare);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await rm(former, { recursive: true });
  }
}

/** Where a path leads; the path itself while nothing is there. */
function followLinks(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Nothing yet, an empty folder, or one that a build has made, of a site or a part of it; `dist` is always ours. */
async function isReplaceable(target: string): Promise<boolean> {
  if (target === resolve('dist') || !existsSync(target)) return true;
  if (!(await stat(target)).isDirectory()) return false;
  const names = await readdir(target);
  return names.length === 0 || names.some((name) => name === '404.html' || name === PART_FILE);
}

/** Removes what builds that have ended, this one included, left beside the folder. */
async function clearLeftovers(target: string): Promise<void> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(target)}.`)) continue;
    const [, state, pid] = /\.(building|former)-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const leftover = join(parent, name);
    // Stopped between the two steps of taking the place: the former site is still the site.
    if (state === 'former' && !existsSync(target)) await rename(leftover, target);
    else await rm(leftover, { recursive: true, force: true });
  }
}

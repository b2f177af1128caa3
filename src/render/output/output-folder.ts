import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isWithin } from '../../newsroom/files/content-root.ts';
import { CannotRun } from '../../diagnostics/cannot-run.ts';
import { PART_FILE } from '../shards/shard-part.ts';
import { isRunning } from './running-process.ts';

/** A folder to build into: the site is made elsewhere and takes its place only when it is whole. */
export interface OutputFolder {
  /** The folder itself; links are followed. */
  target: string;
  /**
   * Brings a site beside the folder, by a move where both are on one disk, and gives the path that it has there. Hard links of its files
   * stay links only then.
   */
  bring: (site: string) => Promise<string>;
  /** Puts what was brought into the place of the folder, and the former site into another one, where both are on one disk. */
  replace: (formerSite: string) => Promise<void>;
  /** Removes what did not come to its place. */
  clear: () => Promise<void>;
}

/** Folders of the project that no build may replace. */
const projectFolders = ['src', 'public', 'docs', 'tests', 'node_modules', '.git', '.cache'];

/**
 * The folder `outDir`, relative to the project's root. What builds that were killed have left beside it is removed first; throws
 * CannotRun where a build would replace the project or its content.
 */
export async function openOutputFolder(outDir: string, content: string): Promise<OutputFolder> {
  const target = await followLinks(resolve(outDir));
  const project = [await followLinks(content), ...projectFolders.map((name) => resolve(name))];
  const overlaps = project.some((each) => isWithin(target, each) || isWithin(each, target));
  if (overlaps || !(await isReplaceable(target)))
    throw new CannotRun(`Cannot build into ${outDir}: it holds other files; name a folder of its own.`);
  await clearLeftovers(target);
  const beside = `${target}.building-${process.pid}`;
  const former = `${target}.former-${process.pid}`;
  return {
    target,
    bring: async (site) => {
      await moveFolder(site, beside);
      return beside;
    },
    replace: async (formerSite) => {
      const isFirst = !existsSync(target);
      if (!isFirst) await rename(target, former);
      await rename(beside, target);
      if (!isFirst) await setAside(former, formerSite);
    },
    clear: () => clearLeftovers(target),
  };
}

/** A former site on another disk is not worth a copy: the next build begins with an empty one. */
async function setAside(former: string, place: string): Promise<void> {
  await rm(place, { recursive: true, force: true });
  try {
    await rename(former, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await rm(former, { recursive: true });
  }
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Where a path leads; the path itself while nothing is there. */
function followLinks(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Nothing yet, an empty folder, or one that a build has made, of a site or of a shard; `dist` is always ours. */
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

import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isWithin } from '../catalog/content-root.ts';
import { CannotRun } from './run-command.ts';

/** A folder to build into, that may then take the place of the one built before. */
export interface OutputFolder {
  beside: string;
  /** Puts what was built into its place. */
  replace: () => Promise<void>;
  /** Removes what did not come to its place. */
  clear: () => Promise<void>;
}

/** Folders of the project that no build may replace. */
const kept = ['src', 'public', 'docs', 'tests', 'node_modules', '.git'];

/**
 * The folder `outDir`, relative to the project's root. What builds that were killed have left beside it is cleared first; throws
 * CannotRun where a build would replace the project or its content.
 */
export async function openOutputFolder(outDir: string, content: string): Promise<OutputFolder> {
  const target = await followLinks(resolve(outDir));
  const project = [await followLinks(content), ...kept.map((name) => resolve(name))];
  const overlaps = project.some((each) => isWithin(target, each) || isWithin(each, target));
  if (overlaps || !(await isReplaceable(target)))
    throw new CannotRun(`Cannot build into ${outDir}: it holds other files; name a folder of its own.`);
  await clearLeftovers(target);
  const beside = `${target}.building-${process.pid}`;
  await mkdir(beside, { recursive: true });
  return {
    beside,
    replace: async () => {
      if (existsSync(target)) await rename(target, `${target}.former-${process.pid}`);
      await rename(beside, target);
    },
    clear: () => clearLeftovers(target),
  };
}

/** Where a path leads; the path itself while nothing is there. */
function followLinks(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Nothing yet, an empty folder, or one that a build has made; `dist` is always ours. */
async function isReplaceable(target: string): Promise<boolean> {
  if (target === resolve('dist') || !existsSync(target)) return true;
  if (!(await stat(target)).isDirectory()) return false;
  const names = await readdir(target);
  return names.length === 0 || names.includes('404.html');
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

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isNamedRunning, nameProcess } from './is-running.ts';

/** How often a build that waits looks again, in milliseconds. */
const PAUSE = 100;

/**
 * Takes a lock that one process at a time may hold, and gives what releases it. Waits for another that holds it, after it has
 * told so once; what a process that has ended left behind is no lock.
 */
export async function takeLock(file: string, tellWait: (pid: number) => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  let isTold = false;
  while (!tryLock(file)) {
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (!isNamedRunning(holder)) removeStale(file, holder);
    else {
      if (!isTold) tellWait(parseInt(holder));
      isTold = true;
      await setTimeout(PAUSE);
    }
  }
  return () => {
    rmSync(file, { force: true });
  };
}

/** A link is made whole or not at all: there is no lock without its holder. */
function tryLock(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, nameProcess(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** What stands in it, the name of the process that holds it; nothing once it is released. */
function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Set aside first: between the look and this, another may have done the same and taken the lock. */
function removeStale(file: string, holder: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readHolder(aside) !== holder) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

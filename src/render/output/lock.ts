import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isNamedRunning, nameProcess } from './running-process.ts';

/**
 * Takes a lock that one process at a time may hold; gives what releases it, or the number of the process that holds it. What a
 * process that has ended left behind is no lock.
 */
export function takeLock(file: string): { release: () => void } | { heldBy: number } {
  mkdirSync(dirname(file), { recursive: true });
  while (!tryLock(file)) {
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (isNamedRunning(holder)) return { heldBy: parseInt(holder) };
    removeStale(file, holder);
  }
  return {
    release: () => {
      rmSync(file, { force: true });
    },
  };
}

/** Whether another process holds a lock. */
export function isLocked(file: string): boolean {
  const holder = readHolder(file);
  return holder !== undefined && isNamedRunning(holder);
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

/** The name of the process that holds the lock; nothing once it is released. */
function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Set aside first: in between, another process may have done the same and taken the lock. */
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

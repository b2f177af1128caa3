import { existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { now } from './newsroom/generate-newsroom.ts';

/** Where everything is built, and how commands run there. */
export interface Workshop {
  folder: string;
  /** In words, for the results. */
  storage: string;
  /** The project's own Node. */
  node: string;
  env: NodeJS.ProcessEnv;
}

/** Room for one report in all the builds at once, in bytes: our pages of a day are many. */
const ROOM_PER_REPORT = 1_500_000;

/**
 * A folder in memory where there is room for so many reports, else among the temporary files: a disk would measure itself. It is
 * removed when the process ends, unless it is to be kept.
 */
export function openWorkshop(reports: number, keep: boolean): Workshop {
  const inMemory = '/dev/shm';
  const hasRoom = existsSync(inMemory) && findFree(inMemory) > reports * ROOM_PER_REPORT;
  const folder = mkdtempSync(join(hasRoom ? inMemory : tmpdir(), 'dateline-bench-'));
  if (!keep) {
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  }
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const own = resolve('node_modules/.bin/node');
  // What would change our builds stays outside.
  const env = { ...process.env };
  for (const name of ['CONTENT_DIR', 'SITE_URL', 'NODE_OPTIONS']) Reflect.deleteProperty(env, name);
  return {
    folder,
    storage: hasRoom ? `memory (${inMemory})` : `disk (${tmpdir()})`,
    node: existsSync(own) ? own : process.execPath,
    env: { ...env, NOW: now, ASTRO_TELEMETRY_DISABLED: '1', TMPDIR: temporary },
  };
}

/** What the numbers depend on. */
export function describeMachine(): {
  cores: number;
  processor: string;
  memory: number;
  load: number[];
  node: string;
} {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memory: totalmem(),
    // Over the last 1, 5 and 15 minutes: whatever else runs makes every number worse.
    load: loadavg(),
    node: process.version,
  };
}

function findFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

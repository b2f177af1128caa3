import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { takeLock } from '../../../src/render/output/lock.ts';
import { makeFolder } from '../../helpers/run-command.ts';

interface Holder {
  pid: number;
  kill: () => void;
  /** Once it has ended. */
  finished: Promise<void>;
}

/** A process that takes a lock, holds it for a while, and notes both in a log. */
function startHolder(folder: string, milliseconds: number): Holder {
  const names = ['lock', 'log'].map((name) => join(folder, name));
  const child = spawn(process.execPath, ['tests/helpers/hold-lock.ts', ...names, String(milliseconds)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const finished = new Promise<void>((done) =>
    child.on('close', () => {
      done();
    }),
  );
  return { pid: child.pid ?? 0, kill: () => child.kill('SIGKILL'), finished };
}

function readLog(folder: string): string[] {
  const file = join(folder, 'log');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** The number of a process that has ended. */
async function findEnded(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  return child.pid ?? 0;
}

/** Takes a lock that nobody holds. */
function take(lock: string): () => void {
  const taken = takeLock(lock);
  if ('heldBy' in taken) throw new Error(`The lock is held by ${taken.heldBy}.`);
  return taken.release;
}

const waitFor = { timeout: 600_000, interval: 10 };

test('a lock is taken at once, and nothing is left of it when it is released', async () => {
  const folder = await makeFolder();
  const release = take(join(folder, 'sites/lock'));
  expect(readdirSync(join(folder, 'sites'))).toEqual(['lock']);
  release();
  expect(readdirSync(join(folder, 'sites'))).toEqual([]);
});

test('who comes second is given the number of the holder', async () => {
  const folder = await makeFolder();
  const first = startHolder(folder, 3_600_000);
  await vi.waitUntil(() => readLog(folder).length === 1, waitFor);
  expect(takeLock(join(folder, 'lock'))).toEqual({ heldBy: first.pid });
});

test('a holder that was killed holds nothing any more', async () => {
  const folder = await makeFolder();
  const first = startHolder(folder, 3_600_000);
  await vi.waitUntil(() => readLog(folder).length === 1, waitFor);
  first.kill();
  await first.finished;
  take(join(folder, 'lock'))();
});

// What a machine that went down may leave, and what names a group of processes: `kill 0` reaches the caller itself.
test.each(['', '0', '-1', 'x', '12 13', '1e400', '0.5'])(
  'the lock of no process stops no one: "%s"',
  async (text) => {
    const lock = join(await makeFolder(), 'lock');
    writeFileSync(lock, text);
    const release = take(lock);
    expect(readFileSync(lock, 'utf8').split(' ')[0]).toBe(String(process.pid));
    release();
  },
);

test('a number that another process has been given since is no holder', async () => {
  const lock = join(await makeFolder(), 'lock');
  // The parent of this process runs, and did not start with the machine's first tick.
  writeFileSync(lock, `${process.ppid} 1`);
  take(lock)();
});

test('of several who find one stale lock, one at a time holds the new one', async () => {
  for (const round of [1, 2, 3]) {
    const folder = await makeFolder();
    writeFileSync(join(folder, 'lock'), String(await findEnded()));
    const holders = [1, 2, 3, 4].map(() => startHolder(folder, 20 * round));
    await Promise.all(holders.map(({ finished }) => finished));
    const log = readLog(folder);
    expect(log).toHaveLength(2 * holders.length);
    for (let index = 0; index < log.length; index += 2)
      expect(log[index + 1]).toBe(log[index]?.replace('takes', 'gives'));
    expect(readdirSync(folder)).toEqual(['log']);
  }
});

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { takeLock } from '../../../src/render/files/lock.ts';
import { makeFolder } from '../../helpers/run-command.ts';

interface Holder {
  pid: number;
  kill: () => void;
  /** What it printed, once it has ended. */
  finished: Promise<string>;
}

/** A process that takes a lock, holds it for a while, and notes both in a log. */
function startHolder(folder: string, milliseconds: number): Holder {
  const names = ['lock', 'log'].map((name) => join(folder, name));
  const child = spawn(process.execPath, ['tests/helpers/hold-lock.ts', ...names, String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const finished = new Promise<string>((done) =>
    child.on('close', () => {
      done(printed);
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

function refuseToWait(pid: number): never {
  throw new Error(`Waits for ${pid}`);
}

test('a lock is taken at once, and nothing is left of it when it is given up', async () => {
  const folder = await makeFolder();
  const release = await takeLock(join(folder, 'sites/lock'), refuseToWait);
  expect(readdirSync(join(folder, 'sites'))).toEqual(['lock']);
  release();
  expect(readdirSync(join(folder, 'sites'))).toEqual([]);
});

test('who comes second waits, and says once for whom', async () => {
  const folder = await makeFolder();
  const first = startHolder(folder, 700);
  await vi.waitUntil(() => readLog(folder).length === 1, { timeout: 30_000, interval: 10 });
  const told: number[] = [];
  const release = await takeLock(join(folder, 'lock'), (pid) => told.push(pid));
  expect(readLog(folder)).toEqual([`${first.pid} takes`, `${first.pid} gives`]);
  expect(told).toEqual([first.pid]);
  release();
});

test('a holder that was killed holds nothing any more', async () => {
  const folder = await makeFolder();
  const first = startHolder(folder, 60_000);
  await vi.waitUntil(() => readLog(folder).length === 1, { timeout: 30_000, interval: 10 });
  const waiting = startHolder(folder, 0);
  await new Promise((done) => setTimeout(done, 500));
  expect(readLog(folder)).toEqual([`${first.pid} takes`]);
  first.kill();
  expect(await waiting.finished).toMatch(new RegExp(`^(waits for ${first.pid}\n)?$`));
  expect(readLog(folder).slice(1)).toEqual([`${waiting.pid} takes`, `${waiting.pid} gives`]);
});

// What a machine that went down may leave, and what names a group of processes: `kill 0` reaches the caller itself.
test.each(['', '0', '-1', 'x', '12 13', '1e400', '0.5'])(
  'the lock of no process stops no one: "%s"',
  async (text) => {
    const lock = join(await makeFolder(), 'lock');
    writeFileSync(lock, text);
    const release = await takeLock(lock, refuseToWait);
    expect(readFileSync(lock, 'utf8').split(' ')[0]).toBe(String(process.pid));
    release();
  },
);

test('a number that another process has been given since is no holder', async () => {
  const lock = join(await makeFolder(), 'lock');
  // The parent of this process runs, and did not start with the machine's first tick.
  writeFileSync(lock, `${process.ppid} 1`);
  const release = await takeLock(lock, refuseToWait);
  release();
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

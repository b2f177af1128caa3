import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { NOW } from './build-site.ts';
import { soundFiles } from './newsroom/newsroom-fixture.ts';

/** What a finished process printed, and its exit code; none when it was killed. */
export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder for this test alone, removed after it. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The sound newsroom in a folder of its own, with some files different; `null` leaves one out. */
export async function makeNewsroom(changes: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const folder = await makeFolder();
  await writeFiles(folder, { ...soundFiles, ...changes });
  return folder;
}

/** Writes texts below a folder, by path. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Starts a command of src/cli as npm does, from a project's root, with the tests' clock. */
export function startCommand(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
  cwd = process.cwd(),
): { child: ChildProcess; printed: () => string; finished: Promise<Finished> } {
  const child = spawn(process.execPath, [join('src', 'cli', `${name}.ts`), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // What vitest sets for its tests is not there when an editor calls.
      NODE_ENV: undefined,
      VITEST: undefined,
      SITE_URL: undefined,
      SOURCE_DATE_EPOCH: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      NOW,
      ...environment,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const finished = new Promise<Finished>((resolve) => {
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
  return { child, printed: () => stdout, finished };
}

/** Runs a command of src/cli to its end. */
export function runCommand(...call: Parameters<typeof startCommand>): Promise<Finished> {
  return startCommand(...call).finished;
}

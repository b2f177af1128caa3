import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measureTree, type MemoryMeasure } from './process-tree.ts';

export interface Command {
  program: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** What a command took: seconds, and the bytes that its tree held at most, null where the machine can't tell. */
export interface Usage {
  wall: number;
  cpu: number;
  peak: number | null;
  measure: MemoryMeasure | null;
}

export interface OutputSize {
  pages: number;
  files: number;
  bytes: number;
}

/** Between two looks at memory, in milliseconds. */
const INTERVAL = 100;

/** What a command took. Throws with the end of what it said when it fails, unless its exit code is one of these. */
export async function measure(command: Command, accepted: readonly number[] = [0]): Promise<Usage> {
  const { program, args, cwd, env } = command;
  const times = join(cwd, '.bench-times');
  // The shell's own clock counts the processor time of all descendants that were waited for.
  const script = 'TIMEFORMAT="%R %U %S"; { time "$@" 2>&3; } 3>&2 2>"$BENCH_TIMES"';
  const child = spawn('bash', ['-c', script, 'bash', program, ...args], {
    cwd,
    env: { ...env, BENCH_TIMES: times, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = keepEnd(child);
  const memory = watchMemory(child);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const peak = memory.stop();
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = readTimes(times);
  if (status === null || !accepted.includes(status))
    throw new Error(`${[program, ...args].join(' ')} ended with ${status ?? 'a signal'}: ${said().trim()}`);
  return { wall, cpu: user + system, ...peak };
}

/** Looks at the memory of a running process and its descendants until stopped, then tells the most that was seen. */
export function watchMemory({ pid }: ChildProcess): {
  stop: () => { peak: number | null; measure: MemoryMeasure | null };
} {
  let peak: number | null = null;
  let measure: MemoryMeasure | null = null;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const start = performance.now();
    const seen = pid === undefined ? null : measureTree(pid);
    if (seen) {
      peak = Math.max(peak ?? 0, seen.bytes);
      measure = measure === 'RSS' ? measure : seen.measure;
    }
    // Looking at a large process stops it for a moment: never more than a tenth of the time.
    timer = setTimeout(look, Math.max(INTERVAL, 10 * (performance.now() - start)));
  };
  look();
  return {
    stop: () => {
      clearTimeout(timer);
      return { peak, measure };
    },
  };
}

/** How much a build has written. */
export function measureOutput(folder: string): OutputSize {
  const size = { pages: 0, files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    size.files++;
    if (entry.name.endsWith('.html')) size.pages++;
    size.bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return size;
}

/** The last few lines of all that a process says. */
function keepEnd(child: ChildProcess): () => string {
  let end = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      end = (end + chunk.toString()).slice(-2000);
    });
  return () => end;
}

function readTimes(file: string): number[] {
  const line = readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
  rmSync(file);
  return line.split(' ').map(Number);
}

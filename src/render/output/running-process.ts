import { readFileSync } from 'node:fs';

/**
 * A process's number with the time of its start, in ticks since the machine's, where the system has that: numbers are given
 * again, and a folder may have come from another machine. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function nameProcess(pid: number): string {
  const started = findStart(pid);
  return started === undefined ? String(pid) : `${pid} ${started}`;
}

/** Whether the process that a name means runs, and is not this one; a name that is none means no process. */
export function isNamedRunning(name: string): boolean {
  const [number, started] = name.split(' ');
  const pid = Number(number);
  const isOther = started !== undefined && findStart(pid) !== undefined && findStart(pid) !== started;
  return isRunning(pid) && !isOther;
}

/** Whether another process with this number runs. */
export function isRunning(pid: number): boolean {
  // Zero would name this process and those that it was started with, a negative number others at once.
  if (pid === process.pid || !Number.isSafeInteger(pid) || pid < 1) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function findStart(pid: number): string | undefined {
  try {
    // The second field is the command in brackets, which may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ');
    return fields?.[19];
  } catch {
    return undefined;
  }
}

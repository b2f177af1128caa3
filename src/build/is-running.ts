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

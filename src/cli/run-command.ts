import { isContentError } from '../newsroom/content-error.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';

/**
 * Runs a command on the arguments of the process and ends the process with its status: 0 clean, 1 findings, 2 cannot run.
 * Without a status it goes on, as a server does.
 */
export async function runCommand(command: (args: string[]) => Promise<0 | 1 | 2 | undefined>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever reads a pipe may close it early, as `head` does.
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const status = await command(process.argv.slice(2)).catch(explain);
  if (status === undefined) return;
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write('', resolve));
  }
  process.exit(status);
}

/** Prints what stopped a command; a stack only where the fault is ours. */
export function explain(error: unknown): 1 | 2 {
  if (isContentError(error)) {
    process.stdout.write(error.message);
    return 1;
  }
  process.stderr.write(`${describe(error)}\n`);
  return 2;
}

function describe(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  if (!(error instanceof Error)) return String(error);
  // The operating system refused: its words name the file.
  if ('syscall' in error) return `Cannot run: ${error.message}.`;
  const cause =
    error.cause instanceof Error ? `\nCaused by: ${error.cause.stack ?? error.cause.message}` : '';
  return `A fault of the program, not of the content:\n${error.stack ?? error.message}${cause}`;
}

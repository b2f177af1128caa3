import { isContentError } from '../newsroom/content-error.ts';
import { describeError } from '../integration/describe-error.ts';

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

/** Prints what stopped a command: findings as the check does, all else as a complaint. */
function explain(error: unknown): 1 | 2 {
  const isFinding = isContentError(error);
  (isFinding ? process.stdout : process.stderr).write(describeError(error));
  return isFinding ? 1 : 2;
}

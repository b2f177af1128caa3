import { isContentError } from '../newsroom/content-error.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';

/** What stopped a command, in lines for a terminal; a stack only where the fault is the program's. */
export function describeError(error: unknown): string {
  if (isContentError(error)) return error.message;
  if (error instanceof CannotRun) return `${error.message}\n`;
  if (!(error instanceof Error)) return `${String(error)}\n`;
  // The operating system refused: its words name the file.
  if ('syscall' in error) return `Cannot run: ${error.message}.\n`;
  const cause =
    error.cause instanceof Error ? `\nCaused by: ${error.cause.stack ?? error.cause.message}` : '';
  return `A fault of the program, not of the content:\n${error.stack ?? error.message}${cause}\n`;
}

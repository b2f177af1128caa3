import { execFile } from 'node:child_process';
import { CannotRun } from '../diagnostics/cannot-run.ts';

/** What git printed, and its exit code. */
export interface GitAnswer {
  status: number;
  output: Buffer;
  /** The first line of what it complained of. */
  complaint: string;
}

/**
 * Asks git about the repository that a folder lies in, without a shell and without changing anything; throws CannotRun where
 * there is no git.
 */
export function askGit(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<GitAnswer>();
  const options = { cwd: folder, env: environment(), encoding: 'buffer', maxBuffer: Infinity } as const;
  const child = execFile('git', args, options, (error, output, complaints) => {
    const code = error?.code;
    if (typeof code === 'string')
      reject(
        new CannotRun(`Git cannot be started (${code}), and --base needs it; install it and run again.`),
      );
    else {
      const [complaint = ''] = complaints.toString().split('\n');
      // One that was killed has no code.
      resolve({ status: error ? (code ?? 1) : 0, output, complaint: complaint.replace(/^fatal: /, '') });
    }
  });
  // It may end before it has read everything.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return promise;
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // A hook of git names its own repository in these; the one that counts is the one around the content.
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_COMMON_DIR: undefined,
    GIT_NAMESPACE: undefined,
    // A name is that name, and a commit holds what was committed.
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // Its complaints are looked into.
    LC_ALL: 'C',
  };
}

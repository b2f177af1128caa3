import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { makeNewsroom } from './run-command.ts';

const run = promisify(execFile);

/** Nothing of the machine's own settings, nor of a hook that the tests may run in. */
const gitEnvironment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A person',
  GIT_AUTHOR_EMAIL: 'person@test.example',
  GIT_COMMITTER_NAME: 'A person',
  GIT_COMMITTER_EMAIL: 'person@test.example',
};

/** What git prints, called in a folder with nothing of the machine's own settings. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: folder, env: gitEnvironment });
  return stdout;
}

/** Commits everything that lies in a repository. */
export async function commitAll(folder: string): Promise<void> {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', 'A commit');
}

/** The sound newsroom in a folder of its own, committed. */
export async function makeRepository(): Promise<string> {
  const folder = await makeNewsroom();
  await git(folder, 'init', '--quiet', '--initial-branch', 'main');
  await commitAll(folder);
  return folder;
}

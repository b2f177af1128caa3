import { realpath } from 'node:fs/promises';
import type { BaseContent } from '../newsroom/changes/base-content.ts';
import type { ContentRoot } from '../newsroom/files/content-root.ts';
import { askGit, type GitAnswer } from './git.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';

/**
 * The site's record and the Markdown of the stories at a commit, to the byte, as git keeps them; none where the content folder was
 * not there yet. Throws CannotRun where the content is in no repository or the commit is not known.
 *
 * @param ref a commit as git names it: `HEAD~1`, `origin/main`
 */
export async function readBase(root: ContentRoot, ref: string): Promise<BaseContent> {
  const folder = await realpath(root.folder);
  const prefix = await findPrefix(folder, root.name);
  const commit = await findCommit(folder, ref);
  const paths = ['site.yml', 'stories'].map((name) => prefix + name);
  const listed = expectAnswer(
    await askGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]),
  );
  const entries = listed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const { id, path } = /^100\d+ blob (?<id>\S+)\t(?<path>.+)$/s.exec(line)?.groups ?? {};
      const isText = path?.endsWith('.md') === true || path === `${prefix}site.yml`;
      return id !== undefined && isText ? [{ id, path: path.slice(prefix.length) }] : [];
    });
  const contents = await readBlobs(
    folder,
    entries.map(({ id }) => id),
  );
  return {
    ref,
    files: new Map(entries.map(({ path }, index) => [path, contents[index] ?? Buffer.alloc(0)])),
  };
}

/** What stands before the content's paths in its repository: `desk/content/`, or nothing. */
async function findPrefix(folder: string, name: string): Promise<string> {
  const answer = await askGit(folder, ['rev-parse', '--show-prefix']);
  if (answer.status !== 0 && /not a git repository/i.test(answer.complaint))
    throw new CannotRun(
      `The folder ${name} is in no git repository, and --base compares with a commit of one.`,
    );
  return expectAnswer(answer).toString().replace(/\n$/, '');
}

async function findCommit(folder: string, ref: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { status, output } = await askGit(folder, args);
  const id = output.toString().trim();
  // Of `^HEAD` git makes what is not in HEAD.
  if (status === 0 && /^[\da-f]+$/.test(id)) return id;
  const { output: isShallow } = await askGit(folder, ['rev-parse', '--is-shallow-repository']);
  if (isShallow.toString().trim() === 'true')
    throw new CannotRun(
      `The clone is too shallow to know "${ref}"; fetch more of its history, as by git fetch --unshallow, and run again.`,
    );
  throw new CannotRun(
    `There is no commit "${ref}" in this repository; name one as git does, such as HEAD~1 or origin/main.`,
  );
}

/** The bytes of blobs by their ids, in that order, of one process. */
async function readBlobs(folder: string, ids: readonly string[]): Promise<Buffer[]> {
  const output = expectAnswer(
    await askGit(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join('')),
  );
  let offset = 0;
  return ids.map((id) => {
    const end = output.indexOf('\n', offset);
    const [, kind, size] = output.toString('latin1', offset, end).split(' ');
    if (kind !== 'blob')
      throw new CannotRun(`Git lacks the file ${id}; fetch it, as by git fetch --refetch, and run again.`);
    const begin = end + 1;
    offset = begin + Number(size) + 1;
    return output.subarray(begin, begin + Number(size));
  });
}

function expectAnswer({ status, output, complaint }: GitAnswer): Buffer {
  if (status === 0) return output;
  throw new CannotRun(`Git cannot read the repository: ${complaint.replace(/\.?$/, '.')}`);
}

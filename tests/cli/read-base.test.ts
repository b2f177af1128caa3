import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBase } from '../../src/cli/read-base.ts';
import { CannotRun } from '../../src/diagnostics/cannot-run.ts';
import { reportWith, soundFiles } from '../helpers/newsroom/newsroom-fixture.ts';
import { commitAll, git, makeRepository } from '../helpers/repository.ts';
import { makeNewsroom, writeFiles } from '../helpers/run-command.ts';

const first = 'stories/car/first.md';
const changed = reportWith(['139 Ah', '139.0 Ah']);

function read(folder: string, ref: string): ReturnType<typeof readBase> {
  return readBase({ folder, name: 'content' }, ref);
}

test('is the site and the Markdown of the stories, to the byte, and nothing else', async () => {
  const folder = await makeRepository();
  const bytes = Buffer.from([0xff, 0x0d, 0x0a, 0x00, 0x0a]);
  await writeFile(join(folder, 'stories/car/odd.md'), bytes);
  await writeFiles(folder, { 'stories/car/empty.md': '', 'stories/car/label.png': 'x', 'notes.md': 'x' });
  await commitAll(folder);
  await writeFiles(folder, changed);
  const { ref, files } = await read(folder, 'HEAD');
  expect(ref).toBe('HEAD');
  expect([...files.keys()].sort()).toEqual([
    'site.yml',
    'stories/car/empty.md',
    first,
    'stories/car/odd.md',
    'stories/car/story.md',
  ]);
  expect(Buffer.from(files.get('stories/car/odd.md')!)).toEqual(bytes);
  expect(Buffer.from(files.get('stories/car/empty.md')!)).toEqual(Buffer.alloc(0));
  expect(Buffer.from(files.get(first)!).toString()).toBe(soundFiles[first]);
});

test('a commit may be named in every way of git', async () => {
  const folder = await makeRepository();
  await git(folder, 'tag', '--annotate', 'out', '--message', 'A tag');
  await writeFiles(folder, changed);
  await commitAll(folder);
  const id = (await git(folder, 'rev-parse', 'HEAD~1')).trim();
  for (const ref of ['HEAD~1', 'HEAD^', 'out', 'refs/tags/out', 'main~1', id, id.slice(0, 8)]) {
    const { files } = await read(folder, ref);
    const isLatest = ref === ':/A commit';
    expect(Buffer.from(files.get(first)!).toString(), ref).toBe(
      isLatest ? changed[first] : soundFiles[first],
    );
  }
});

test.each([
  ['an unknown name', 'mian'],
  ['a name that begins like an option', '-x'],
  ['an option of git', '--all'],
  ['an option of git with a file', '--output=stolen'],
  ['what is not in a commit', '^HEAD'],
  ['a range', 'HEAD..HEAD'],
  ['a file of a commit', 'HEAD:site.yml'],
  ['a command of a shell', '$(touch stolen)'],
  ['two names', 'HEAD HEAD'],
])('%s is no commit', async (_what, ref) => {
  const folder = await makeRepository();
  const before = await readdir(folder);
  await expect(read(folder, ref)).rejects.toThrow(
    new CannotRun(
      `There is no commit "${ref}" in this repository; name one as git does, such as HEAD~1 or origin/main.`,
    ),
  );
  expect(await readdir(folder)).toEqual(before);
});

test('a repository without a commit knows none', async () => {
  const folder = await makeNewsroom();
  await git(folder, 'init', '--quiet');
  await expect(read(folder, 'HEAD')).rejects.toThrow(
    new CannotRun(
      'There is no commit "HEAD" in this repository; name one as git does, such as HEAD~1 or origin/main.',
    ),
  );
});

test('a repository that git refuses is told in the words of git', async () => {
  const folder = await makeRepository();
  await writeFile(join(folder, '.git', 'config'), '[core\n');
  await expect(read(folder, 'HEAD')).rejects.toThrow(
    /^Git cannot read the repository: bad config line 1 in file .+\.$/,
  );
});

test('a file that the repository has lost is told by its id', async () => {
  const folder = await makeRepository();
  const id = (await git(folder, 'rev-parse', `HEAD:${first}`)).trim();
  const object = join(folder, '.git', 'objects', id.slice(0, 2), id.slice(2));
  await rename(object, `${object}.lost`);
  await expect(read(folder, 'HEAD')).rejects.toThrow(
    new CannotRun(`Git lacks the file ${id}; fetch it, as by git fetch --refetch, and run again.`),
  );
});

import { chmod, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reportWith, soundFiles } from '../helpers/newsroom/newsroom-fixture.ts';
import { commitAll, git, makeRepository } from '../helpers/repository.ts';
import { makeFolder, runCommand, writeFiles, type Finished } from '../helpers/run-command.ts';

// Every test starts processes.
vi.setConfig({ testTimeout: 60_000 });

const first = 'stories/car/first.md';
const changed = reportWith(['139 Ah', '139.0 Ah']);
const unsaid =
  'Found "139.0 Ah", but at HEAD figures.model.charge was "139 Ah" and no correction says so; add one to corrections, or put the value back.  correction/missing\n';

/** A folder that the commands can be called from, with its content at `contentDir`. */
async function makeProject(folder: string, contentDir: string): Promise<void> {
  await writeFiles(join(folder, contentDir), soundFiles);
  for (const name of ['src', 'node_modules', 'package.json'])
    await symlink(join(process.cwd(), name), join(folder, name));
  await writeFile(join(folder, '.gitignore'), 'src\nnode_modules\npackage.json\n');
}

/** Git as on any machine, and a moment before the window of the sound newsroom's forecast ends. */
const settings = { NOW: '2024-01-01T00:00:00Z', GIT_CONFIG_GLOBAL: '/dev/null' };

function check(
  folder: string,
  args: string[],
  environment: Record<string, string | undefined> = {},
): Promise<Finished> {
  return runCommand('check', args, { CONTENT_DIR: folder, ...settings, ...environment });
}

/** The bytes of every file of a repository's own folder. */
async function readGitFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(join(folder, '.git'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [file, await readFile(file, 'latin1')] as const);
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('content as it was at the commit prints nothing and exits 0', async () => {
  expect(await check(await makeRepository(), ['--base', 'HEAD'])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('a changed figure without a correction is one line at its value and exits 1', async () => {
  const folder = await makeRepository();
  await writeFiles(folder, changed);
  const { status, stdout, stderr } = await check(folder, ['--base', 'HEAD']);
  expect(stdout).toMatch(/^\S+\/stories\/car\/first\.md:18:22 {2}error {2}/);
  expect(stdout.endsWith(unsaid)).toBe(true);
  expect([status, stderr, stdout.split('\n').length]).toEqual([1, '', 2]);
});

test('without --base, or with a correction, a changed figure is no finding', async () => {
  const folder = await makeRepository();
  await writeFiles(folder, changed);
  expect(await check(folder, [])).toEqual({ status: 0, stdout: '', stderr: '' });
  const entry =
    '{ on: "2023-09-01", field: figures.model.charge, was: 139 Ah, now: 139.0 Ah, why: A digit was left out. }';
  await writeFiles(
    folder,
    reportWith(
      ['139 Ah', '139.0 Ah'],
      ['authors: [desk]\n', `authors: [desk]\ncorrections:\n  - ${entry}\n`],
    ),
  );
  expect(await check(folder, ['--base', 'HEAD'])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('every format tells the findings, at the paths that are named', async () => {
  const folder = await makeRepository();
  await writeFiles(folder, changed);
  const { status, stdout } = await check(folder, [
    '--base',
    'HEAD',
    '--format',
    'json',
    join(folder, 'stories'),
  ]);
  expect(JSON.parse(stdout)).toEqual([
    expect.objectContaining({ line: 18, column: 22, endLine: 18, endColumn: 30, rule: 'correction/missing' }),
  ]);
  expect(status).toBe(1);
  const elsewhere = await check(folder, ['--base', 'HEAD', join(folder, 'authors')]);
  expect(elsewhere).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a report that is gone is told, also when it is named, alone or by its folder', async () => {
  const folder = await makeRepository();
  await rm(join(folder, 'stories'), { recursive: true });
  for (const paths of [[], [join(folder, first)], [join(folder, 'stories')]]) {
    const { status, stdout } = await check(folder, ['--base', 'HEAD', ...paths]);
    expect(stdout).toMatch(
      /^\S+\/stories\/car\/first\.md:1:1 {2}error {2}The report was published at HEAD, but its file is gone; bring it back: readers have its address\. {2}correction\/missing\n$/,
    );
    expect(status).toBe(1);
  }
  const { stderr } = await check(folder, ['--base', 'HEAD', 'nowhere.md']);
  expect(stderr).toBe('There is no file or folder "nowhere.md".\n');
});

test('the project may be a folder of the repository, and its content any folder of it', async () => {
  const folder = await makeFolder();
  const project = join(folder, ':our news', 'sité');
  await git(folder, 'init', '--quiet');
  await makeProject(project, 'desk [1]/the *content');
  await commitAll(folder);
  await writeFiles(join(project, 'desk [1]/the *content'), changed);
  const call = (contentDir: string) =>
    runCommand('check', ['--base', 'HEAD'], { CONTENT_DIR: contentDir, ...settings }, project);
  expect(await call('./desk [1]/the *content/')).toEqual({
    status: 1,
    stdout: `desk [1]/the *content/${first}:18:22  error  ${unsaid}`,
    stderr: '',
  });
  await symlink(join(project, 'desk [1]/the *content'), join(project, 'linked'));
  expect((await call('linked')).stdout).toBe(`linked/${first}:18:22  error  ${unsaid}`);
});

test('of content that was not there at the commit nothing was published', async () => {
  const folder = await makeFolder();
  await git(folder, 'init', '--quiet');
  await writeFile(join(folder, 'README.md'), '# A newsroom\n');
  await commitAll(folder);
  await writeFiles(join(folder, 'content'), soundFiles);
  expect(await check(join(folder, 'content'), ['--base', 'HEAD'])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('a commit with other line ends than the files is no change', async () => {
  const folder = await makeRepository();
  for (const [path, text] of Object.entries(soundFiles))
    await writeFile(join(folder, path), text.replaceAll('\n', '\r\n'));
  await git(folder, 'config', 'core.autocrlf', 'true');
  expect(await check(folder, ['--base', 'HEAD'])).toEqual({ status: 0, stdout: '', stderr: '' });
  await writeFile(join(folder, first), changed[first]!.replaceAll('\n', '\r\n'));
  expect((await check(folder, ['--base', 'HEAD'])).stdout).toContain(':18:22  error  Found "139.0 Ah"');
});

test('changes nothing, runs nothing that the repository names, and reads what was committed', async () => {
  const folder = await makeRepository();
  const program = join(await makeFolder(), 'program');
  await writeFile(program, `#!/bin/sh\ntouch "${program}.ran"\nsed 's/139 Ah/139.0 Ah/' "$@"\n`);
  await chmod(program, 0o755);
  for (const [key, value] of [
    ['core.fsmonitor', program],
    ['core.pager', program],
    ['core.sshCommand', program],
    ['diff.text.textconv', program],
    ['filter.text.smudge', program],
    ['filter.text.clean', program],
    ['alias.cat-file', `!${program}`],
  ] as const)
    await git(folder, 'config', key, value);
  await writeFile(join(folder, '.git', 'info', 'attributes'), '*.md diff=text filter=text\n');
  for (const hook of ['post-checkout', 'pre-commit', 'post-index-change'])
    await symlink(program, join(folder, '.git', 'hooks', hook));
  await writeFiles(folder, changed);
  const before = await readGitFolder(folder);
  const { stdout } = await check(folder, ['--base', 'HEAD']);
  expect(stdout.endsWith(unsaid)).toBe(true);
  expect(await readGitFolder(folder)).toEqual(before);
  expect(await readdir(dirname(program))).toEqual(['program']);
});

test('reads the repository around the content, whatever a hook of another names', async () => {
  const folder = await makeRepository();
  const other = await makeFolder();
  await git(other, 'init', '--quiet');
  await writeFiles(folder, changed);
  const environment = { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: 'none' };
  const { stdout } = await check(folder, ['--base', 'HEAD'], environment);
  expect(stdout.endsWith(unsaid)).toBe(true);
});

test('a commit that was put in the place of another does not hide a change', async () => {
  const folder = await makeRepository();
  await writeFiles(folder, changed);
  await commitAll(folder);
  await git(folder, 'replace', 'HEAD~1', 'HEAD');
  expect((await check(folder, ['--base', 'HEAD~1'])).status).toBe(1);
});

test('the content of this project has nothing against itself, and one changed figure is told alone', async () => {
  const folder = await makeFolder();
  const report = 'stories/xiaomi-ev/production-approval.md';
  await cp('content', join(folder, 'content'), { recursive: true });
  await git(folder, 'init', '--quiet');
  await commitAll(folder);
  const tell = async () => {
    const { stdout } = await check(join(folder, 'content'), ['--base', 'HEAD', '--format', 'json']);
    const findings = JSON.parse(stdout) as Diagnostic[];
    return findings.filter(({ message }) => message.includes('but at HEAD')).map(({ message }) => message);
  };
  expect(await tell()).toEqual([]);
  const text = await readFile(join(folder, 'content', report), 'utf8');
  await writeFile(join(folder, 'content', report), text.replace('value: 642 kg', 'value: 643 kg'));
  expect(await tell()).toEqual([
    'Found "643 kg", but at HEAD figures.first-model.mass was "642 kg" and no correction says so; add one to corrections, or put the value back.',
  ]);
});

test('a clone without the commit is too shallow for it, one with it is not', async () => {
  const folder = await makeRepository();
  await writeFiles(folder, changed);
  await commitAll(folder);
  const clone = join(await makeFolder(), 'clone');
  await git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
  expect(await check(clone, ['--base', 'HEAD~1'])).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'The clone is too shallow to know "HEAD~1"; fetch more of its history, as by git fetch --unshallow, and run again.\n',
  });
  expect((await check(clone, ['--base', 'HEAD'])).status).toBe(0);
  await git(clone, 'fetch', '--quiet', '--unshallow');
  expect((await check(clone, ['--base', 'HEAD~1'])).status).toBe(1);
});

test('a name that begins like an option is no commit, in a plain sentence, and exits 2', async () => {
  const folder = await makeRepository();
  for (const args of [['--base', '-x'], ['--base=--all']]) {
    const ref = args.join('=').slice('--base='.length);
    expect(await check(folder, args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `There is no commit "${ref}" in this repository; name one as git does, such as HEAD~1 or origin/main.\n`,
    });
  }
});

test('content that is in no repository is a plain sentence and exits 2', async () => {
  const folder = await makeFolder();
  await makeProject(folder, 'content');
  expect(await runCommand('check', ['--base', 'HEAD'], { CONTENT_DIR: '' }, folder)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'The folder content is in no git repository, and --base compares with a commit of one.\n',
  });
});

test('a machine without git is a plain sentence and exits 2', async () => {
  const folder = await makeRepository();
  const empty = join(folder, 'authors');
  await mkdir(empty, { recursive: true });
  expect(await check(folder, ['--base', 'HEAD'], { PATH: empty })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Git cannot be started (ENOENT), and --base needs it; install it and run again.\n',
  });
});

test('--base without a commit is a plain sentence and exits 2', async () => {
  const { status, stderr } = await check(await makeRepository(), ['--base']);
  expect([status, stderr]).toEqual([
    2,
    'The option --base needs a value, a commit such as HEAD~1 or origin/main.\n',
  ]);
});

import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { cp, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listFiles } from '../helpers/readers/html.ts';
import { reportWith } from '../helpers/newsroom/newsroom-fixture.ts';
import { makeFolder, makeNewsroom, runCommand, startCommand, writeFiles } from '../helpers/run-command.ts';
import { waitFor } from '../helpers/patience.ts';

/** A moment before the window of the sound newsroom's forecast ends: then the check reminds of nothing. */
const beforeDue = '2024-01-01T00:00:00Z';

// Every test starts builds.
vi.setConfig({ testTimeout: 60_000 });

const misspelt = reportWith(['kind: report', 'kind: rprt']);
const unusedSource = reportWith([
  'events:',
  '  spare: { publisher: house, kind: press, title: Spare }\nevents:',
]);

/** A folder with the site of an earlier build. */
async function makeFormerSite(): Promise<string> {
  const site = join(await makeFolder(), 'dist');
  await writeFiles(site, {
    '404.html': 'Nothing here',
    'index.html': 'The former site',
    'car/index.html': 'A',
  });
  return site;
}

function readSite(site: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(site).map((path) => [path, readFileSync(join(site, path)).toString('base64')]),
  );
}

test('a build of content with errors prints what the check prints and leaves the former site', async () => {
  const folder = await makeNewsroom({ ...misspelt, 'authors/desk.yml': 'nmae: The desk\n' });
  const site = await makeFormerSite();
  const former = readSite(site);
  const environment = { CONTENT_DIR: folder, NOW: beforeDue };
  const checked = await runCommand('check', [], environment);
  expect(checked.status).toBe(1);
  expect(await runCommand('build', ['--outDir', site], environment)).toEqual(checked);
  expect(readSite(site)).toEqual(former);
  expect(readdirSync(dirname(site))).toEqual(['dist']);
});

test('a killed build leaves the former site, and the next one clears up and prints each warning once', async () => {
  const environment = { CONTENT_DIR: await makeNewsroom(unusedSource), NOW: beforeDue };
  const site = await makeFormerSite();
  const former = readSite(site);
  const killed = startCommand('build', ['--outDir', site], environment);
  const work = join('.cache', `build-${killed.child.pid ?? ''}`);
  const isAtWork = () => existsSync(join(work, 'site')) && readdirSync(join(work, 'site')).length > 0;
  await vi.waitUntil(isAtWork, { ...waitFor, interval: 5 });
  killed.child.kill('SIGKILL');
  await killed.finished;
  expect(readSite(site)).toEqual(former);

  const checked = await runCommand('check', [], environment);
  expect(checked.stdout.match(/source\/unused/g)).toHaveLength(1);
  expect(await runCommand('build', ['--outDir', site], environment)).toEqual(checked);
  expect(existsSync(work)).toBe(false);
  expect(readdirSync(dirname(site))).toEqual(['dist']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('<html');
});

test('a site that a killed build had set aside comes back', async () => {
  const site = await makeFormerSite();
  const former = readSite(site);
  // The number of a process that has ended.
  const ended = startCommand('check', ['--none']);
  await ended.finished;
  await rename(site, `${site}.former-${ended.child.pid ?? ''}`);
  const environment = { CONTENT_DIR: await makeNewsroom(misspelt), NOW: beforeDue };
  expect((await runCommand('build', ['--outDir', site], environment)).status).toBe(1);
  expect(readSite(site)).toEqual(former);
});

test('a folder behind a link is replaced, not the link', async () => {
  const site = await makeFormerSite();
  const link = join(await makeFolder(), 'dist');
  await symlink(site, link);
  const environment = { CONTENT_DIR: await makeNewsroom(), NOW: beforeDue };
  expect((await runCommand('build', ['--outDir', link], environment)).status).toBe(0);
  expect(readlinkSync(link)).toBe(site);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('<html');
});

test('a fault of the program shows its stack, exits 2 and leaves the former site', async () => {
  const root = await makeFolder();
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    await cp(name, join(root, name), { recursive: true });
  }
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  await writeFile(
    join(root, 'src/entrypoints/index.astro'),
    "---\nthrow new Error('A page of ours fails');\n---\n",
  );
  const site = await makeFormerSite();
  const former = readSite(site);
  const environment = { CONTENT_DIR: await makeNewsroom(), NOW: beforeDue };
  const { status, stderr } = await runCommand('build', ['--outDir', site], environment, root);
  expect(stderr).toMatch(/A fault of the program, not of the content:\nError: A page of ours fails\n +at /);
  expect(status).toBe(2);
  expect(readSite(site)).toEqual(former);
  expect(readdirSync(dirname(site))).toEqual(['dist']);
});

test('a folder that holds other files is not built over', async () => {
  const folder = await makeNewsroom();
  for (const outDir of [folder, join(folder, 'stories'), '.', 'src']) {
    expect(await runCommand('build', ['--outDir', outDir], { CONTENT_DIR: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: `Cannot build into ${outDir}: it holds other files; name a folder of its own.\n`,
    });
  }
});

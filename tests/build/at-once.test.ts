import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeFiles } from '../helpers/run-command.ts';
import { writeReport } from '../helpers/newsroom/small-newsroom.ts';
import {
  copyInputs,
  copyProject,
  findDifference,
  makeFastFolder,
  readFolder,
  type Site,
} from '../helpers/workplace.ts';
import {
  buildSoundly,
  openCheckout,
  prepareCheckout,
  readSite,
  startBuild,
  type Checkout,
} from './checkout.ts';

let folder: string;
let checkout: Checkout;

beforeEach(async () => {
  folder = await makeFastFolder('at-once');
  checkout = openCheckout(join(folder, 'checkout'));
  await prepareCheckout(checkout.root);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const clean = { status: 0, stdout: '', stderr: '' };

/** What a clean build of the same inputs elsewhere makes. */
async function buildElsewhere(): Promise<Site> {
  const other: Checkout = { ...checkout, root: join(folder, 'elsewhere') };
  rmSync(other.root, { recursive: true, force: true });
  await copyProject(other.root);
  await copyInputs(checkout.root, other.root);
  await buildSoundly(other);
  return readSite(other);
}

test('of two builds into one folder, the second is refused and the first is not disturbed', async () => {
  checkout.without = 'search,cards';
  const first = startBuild(checkout);
  const sites = join(checkout.root, '.cache/sites');
  const isLocked = () =>
    existsSync(sites) && readdirSync(sites).some((name) => existsSync(join(sites, name, 'lock')));
  await vi.waitUntil(isLocked, { timeout: 600_000, interval: 5 });
  const second = startBuild(checkout);
  const stderr = `Another build, process ${first.child.pid ?? 0}, is at work on dist; wait until it has ended, then run this again.\n`;
  expect(await second.finished).toEqual({ status: 2, stdout: '', stderr });
  expect(await first.finished).toEqual(clean);
  expect(findDifference(readSite(checkout), await buildElsewhere())).toBe(null);
  expect(readdirSync(checkout.root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

test('several builds of a fresh clone into different folders work side by side', async () => {
  const folders = ['dist', 'dist-a', 'dist-b'];
  const builds = folders.map((name) => startBuild(checkout, ['--outDir', name]).finished);
  expect(await Promise.all(builds)).toEqual(folders.map(() => clean));
  const expected = await buildElsewhere();
  for (const name of folders)
    expect(findDifference(readFolder(join(checkout.root, name)), expected)).toBe(null);
});

test('builds of different content into different folders work side by side, with one cache', async () => {
  checkout.without = 'search,cards';
  const other: Checkout = { ...checkout, contentDir: 'other' };
  const folders = ['content', 'other'].map((name) => join(checkout.root, name)) as [string, string];
  cpSync(...folders, { recursive: true });
  await writeFiles(folders[1], { 'stories/car/more.md': writeReport('2026-10-29', 'More') });
  rmSync(join(folders[1], 'stories/van'), { recursive: true });
  const build = async () => {
    const builds = [startBuild(checkout), startBuild(other, ['--outDir', 'dist-other'])];
    expect(await Promise.all(builds.map(({ finished }) => finished))).toEqual([clean, clean]);
  };
  await build();
  expect(findDifference(readSite(checkout), await buildElsewhere())).toBe(null);
  await writeFiles(folders[0], { 'stories/car/more.md': writeReport('2026-10-28', 'Much more') });
  await build();
  await build();
  expect(findDifference(readSite(checkout), await buildElsewhere())).toBe(null);
  const found = readFolder(join(checkout.root, 'dist-other'));
  rmSync(folders[0], { recursive: true });
  renameSync(folders[1], folders[0]);
  expect(findDifference(found, await buildElsewhere())).toBe(null);
});

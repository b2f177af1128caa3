import { readFileSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../helpers/build-site.ts';
import { getSiteFolder } from '../helpers/built-site.ts';
import { listFiles } from '../helpers/html.ts';

/** What a build reads; everything else of a checkout may differ. */
const INPUTS = [
  'content',
  'public',
  'src',
  'astro.config.ts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

let folder: string;
let elsewhere: string;

beforeAll(async () => {
  folder = getSiteFolder();
  elsewhere = await mkdtemp(join(tmpdir(), 'another folder '));
});

afterAll(async () => {
  await rm(elsewhere, { recursive: true, force: true });
});

test('no file names a folder of the machine that built it', () => {
  const places = [resolve('.'), folder, `${homedir()}/`, `${tmpdir()}/`, 'file:///'];
  const leaks = listFiles(folder).flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    return places.filter((place) => bytes.includes(place)).map((place) => `${path}: ${place}`);
  });
  expect(leaks).toEqual([]);
});

test('another folder, time zone and locale give the same bytes', async () => {
  const root = join(elsewhere, 'checkout');
  const second = join(elsewhere, 'dist');
  await copyCheckout(root);
  await buildSite(root, second, { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
  expect(listFiles(second)).toEqual(listFiles(folder));
  const differing = listFiles(folder).filter(
    (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(second, path))),
  );
  expect(differing).toEqual([]);
});

/** The inputs of a build without any cache: packages are linked one by one, since tools keep caches beside them. */
async function copyCheckout(root: string): Promise<void> {
  await mkdir(join(root, 'node_modules'), { recursive: true });
  const present = readdirSync('.');
  for (const input of INPUTS.filter((name) => present.includes(name))) {
    await cp(input, join(root, input), { recursive: true });
  }
  const packages = readdirSync('node_modules').filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of packages) {
    await symlink(resolve('node_modules', name), join(root, 'node_modules', name));
  }
}

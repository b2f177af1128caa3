import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, CONTENT } from '../helpers/build-site.ts';
import { getSiteFolder } from '../helpers/built-site.ts';
import { copyCheckout } from '../helpers/copy-checkout.ts';
import { listFiles } from '../helpers/readers/html.ts';

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
  await buildSite(root, second, {
    CONTENT_DIR: resolve(CONTENT),
    TZ: 'Pacific/Kiritimati',
    LANG: 'zh_CN.UTF-8',
    LC_ALL: 'zh_CN.UTF-8',
  });
  expect(listFiles(second)).toEqual(listFiles(folder));
  const differing = listFiles(folder).filter(
    (path) => !readFileSync(join(folder, path)).equals(readFileSync(join(second, path))),
  );
  expect(differing).toEqual([]);
});

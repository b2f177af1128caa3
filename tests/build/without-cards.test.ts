import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../src/render/build-site.ts';
import type { Extra } from '../../src/render/files/extras.ts';
import { openOutputFolder } from '../../src/render/files/output-folder.ts';
import { openWorkers, type Workers } from '../../src/render/workers.ts';
import { writeFiles } from '../helpers/run-command.ts';
import { start, writeSmallNewsroom } from '../helpers/newsroom/small-newsroom.ts';
import { findDifference, makeFastFolder, readFolder, type Site } from '../helpers/workplace.ts';

let folder: string;
let workers: Workers;

beforeAll(async () => {
  folder = await makeFastFolder('cards');
  workers = openWorkers();
  for (const [path, bytes] of writeSmallNewsroom())
    await writeFiles(join(folder, 'content'), { [path]: bytes });
});

afterAll(async () => {
  await workers.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a build leaves in its folder. */
async function build(without: readonly Extra[]): Promise<Site> {
  // That of the project: a bundle finds its packages from where it lies.
  const cacheFolder = resolve('.cache');
  const root = { folder: join(folder, 'content'), name: 'content' };
  const dist = join(folder, 'dist');
  const output = await openOutputFolder(dist, root.folder, cacheFolder);
  await buildSite(
    { root, now: start, siteUrl: undefined, cacheFolder, without },
    output,
    workers,
    () => undefined,
  );
  return readFolder(dist);
}

function listCards(site: Site): string[] {
  return [...site.keys()].filter((path) => path.endsWith('card.png'));
}

test('a site without cards is the same but for them, and the next whole build draws them again', async () => {
  const whole = await build([]);
  expect(listCards(whole).length).toBeGreaterThan(20);
  const plain = await build(['cards']);
  expect(listCards(plain)).toEqual([]);
  const others = new Map([...whole].filter(([path]) => !path.endsWith('card.png')));
  expect(findDifference(plain, others)).toBe(null);
  expect(plain.get('van/index.html')?.toString()).toContain('property="og:image"');
  expect(findDifference(await build([]), whole)).toBe(null);
});

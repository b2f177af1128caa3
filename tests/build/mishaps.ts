import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listFiles } from '../helpers/readers/html.ts';
import { findDifference, readFolder, type Site } from '../helpers/workplace.ts';
import { assertSame, build, readSite, startBuild, type Checkout } from './checkout.ts';
import { choose, contentEdits, faults } from './edits.ts';

/** Something that befalls a checkout between two builds. */
type Mishap = (checkout: Checkout, pick: number) => Promise<void> | void;

/** Longer than a build takes that has something to do, in milliseconds. */
const BUILD_TIME = 1200;

/** What may happen to a checkout without any edit; the next build makes it good. */
export const mishaps: Readonly<Record<string, Mishap>> = {
  'a killed build': async (checkout, pick) => {
    // Something to do: a build without leaves at once.
    contentEdits['the name of the site']?.(checkout, pick);
    const former = readSite(checkout);
    const { child, finished } = startBuild(checkout);
    await setTimeout(pick % BUILD_TIME);
    child.kill('SIGKILL');
    const { status } = await finished;
    // It may have ended before, or been killed after its last step.
    if (status !== 0) await assertFormerOrNew(checkout, former);
  },
  'content with an error': async (checkout, pick) => {
    const former = readSite(checkout);
    const [content, sound] = ['content', 'sound'].map((name) => join(checkout.root, name)) as [
      string,
      string,
    ];
    cpSync(content, sound, { recursive: true });
    choose(faults, pick)(checkout, pick >> 4);
    const { status, stdout, stderr } = await build(checkout);
    if (status !== 1) throw new Error(`A build with errors ended with ${status}:\n${stdout}${stderr}`);
    assertSame(readSite(checkout), former, 'A build with errors changed dist');
    rmSync(content, { recursive: true });
    renameSync(sound, content);
  },
  'a damaged cache': ({ root }, pick) => {
    // Alike for all sites: what their folders are called depends on where the checkout lies.
    const parts = [
      /^results/,
      /^compiled\//,
      /^sites\/[^/]+\/site/,
      /^stories\/[^/]+\.json/,
      /^stories\/[^/]+\/[^/]+\.json/,
      /^stories\/[^/]+\/published\//,
      /^site-pages\//,
      /^search\//,
      /^bundles\//,
      /^sites\/[^/]+\/former\//,
      /^node\//,
    ];
    const cache = join(root, '.cache');
    const part = choose(parts, pick);
    const found = listFiles(cache).filter((path) => part.test(path));
    if (found.length > 0) damage(join(cache, choose(found, pick >> 3)), pick >> 5);
  },
  'no cache': ({ root }) => {
    rmSync(join(root, '.cache'), { recursive: true, force: true });
  },
  'the lock of a build that was killed': ({ root }, pick) => {
    const sites = join(root, '.cache', 'sites');
    // More than the highest number of a process; or what a machine that went down left of it.
    const holder = choose(['99999999', '', '9e9', 'x'], pick);
    for (const name of existsSync(sites) ? readdirSync(sites) : [])
      writeFileSync(join(sites, name, 'lock'), holder);
  },
  'the cache of another branch': async (checkout, pick) => {
    const other: Checkout = { ...checkout, root: join(checkout.root, 'branch'), count: checkout.count + 1 };
    mkdirSync(other.root);
    for (const name of readdirSync(checkout.root)) {
      if (name !== 'branch' && name !== 'node_modules')
        cpSync(join(checkout.root, name), join(other.root, name), { recursive: true });
    }
    cpSync(join(checkout.root, 'node_modules'), join(other.root, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const names = Object.keys(contentEdits);
    for (const each of [pick, pick >> 3, pick >> 6]) contentEdits[choose(names, each)]?.(other, each);
    await build(other);
    const cache = join(checkout.root, '.cache');
    const sites = join(cache, 'sites');
    const [own] = existsSync(sites) ? readdirSync(sites) : [];
    rmSync(cache, { recursive: true, force: true });
    renameSync(join(other.root, '.cache'), cache);
    // What the other checkout knows of its dist stands where this one looks for what it knows of its own.
    const [foreign] = readdirSync(sites).filter((name) => name !== own);
    if (own !== undefined && foreign !== undefined) {
      rmSync(join(sites, own), { recursive: true, force: true });
      renameSync(join(sites, foreign), join(sites, own));
    }
    checkout.count = other.count;
    rmSync(other.root, { recursive: true });
  },
  'a file of dist changed': ({ root }, pick) => {
    const dist = join(root, 'dist');
    damage(join(dist, choose(listFiles(dist), pick)), pick >> 8);
  },
  'a stray file in dist': ({ root }, pick) => {
    const folders = ['', 'car/', 'sources/', 'stray/', 'car/stray/', 'van/stray/deep/'];
    const file = join(root, 'dist', `${choose(folders, pick)}stray.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'Stray');
  },
  'a file where dist has a folder': ({ root }, pick) => {
    const folder = join(root, 'dist', choose(['car', 'sources', 'forecasts', 'car/first', '_astro'], pick));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'Stray');
  },
  'a folder where dist has a file': ({ root }, pick) => {
    const file = join(
      root,
      'dist',
      choose(['index.html', 'feed.xml', 'car/index.html', 'favicon.svg'], pick),
    );
    rmSync(file, { recursive: true, force: true });
    mkdirSync(file, { recursive: true });
    writeFileSync(join(file, 'index.html'), 'Stray');
  },
  'no dist': ({ root }) => {
    rmSync(join(root, 'dist'), { recursive: true });
  },
};

/** A byte other, the end cut off, or nothing left of it. */
function damage(file: string, pick: number): void {
  const bytes = readFileSync(file);
  const at = pick % Math.max(1, bytes.length);
  if (pick % 3 === 0) rmSync(file);
  else if (pick % 3 === 1) writeFileSync(file, bytes.subarray(0, at));
  else {
    if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
}

async function assertFormerOrNew(checkout: Checkout, former: Site): Promise<void> {
  const { root } = checkout;
  // Between the two steps of taking the place, the former site stands beside it.
  const aside = readdirSync(root).find((name) => name.startsWith('dist.former-'));
  const left = existsSync(join(root, 'dist')) ? 'dist' : (aside ?? 'dist');
  const found = readFolder(join(root, left));
  if (findDifference(found, former) === null) return;
  await build(checkout);
  assertSame(found, readSite(checkout), 'A killed build left neither the former site nor the new one');
}

import {
  appendFileSync,
  lstatSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findDifference, makeFastFolder } from '../helpers/workplace.ts';
import { listFiles } from '../helpers/readers/html.ts';
import { build, buildSoundly, openCheckout, prepareCheckout, readSite, type Checkout } from './checkout.ts';

let folder: string;
let checkout: Checkout;

beforeAll(async () => {
  folder = await makeFastFolder('rebuild');
  checkout = openCheckout(join(folder, 'checkout'));
  await prepareCheckout(checkout.root);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await buildSoundly(checkout);
});

/** Which file of the file system stands at each path of `dist`, and when it was written. */
function listInodes(): Map<string, string> {
  const dist = join(checkout.root, 'dist');
  return new Map(
    listFiles(dist).map((path) => {
      const { ino, mtimeMs } = lstatSync(join(dist, path));
      return [path, `${ino} ${mtimeMs}`];
    }),
  );
}

function listOthers(former: ReadonlyMap<string, string>): string[] {
  return [...listInodes()].flatMap(([path, inode]) => (former.get(path) === inode ? [] : [path]));
}

function append(path: string, text: string): void {
  appendFileSync(join(checkout.root, path), text);
}

test('a build without a change touches nothing', async () => {
  const dist = join(checkout.root, 'dist');
  const former = listInodes();
  const { ino, mtimeMs, ctimeMs } = lstatSync(dist);
  expect(await build(checkout)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(listInodes()).toEqual(former);
  expect(lstatSync(dist)).toMatchObject({ ino, mtimeMs, ctimeMs });
  expect(readdirSync(checkout.root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

test('a word in a report writes the pages of its story, the index, and of others only those that differ', async () => {
  for (const word of ['one', 'two', 'three']) {
    const [inodes, bytes] = [listInodes(), readSite(checkout)];
    append('content/stories/van/first.md', `\nMore was said, ${word}.\n`);
    await buildSoundly(checkout);
    const differing = [...readSite(checkout)].flatMap(([path, found]) =>
      bytes.get(path)?.equals(found) ? [] : [path],
    );
    expect(differing).toContain('van/first/index.html');
    expect(differing.filter((path) => path.startsWith('pagefind/'))).not.toEqual([]);
    const ofOthers = (path: string) => !/^(?:van|pagefind)\//.test(path);
    expect(listOthers(inodes).filter(ofOthers)).toEqual(differing.filter(ofOthers));
  }
});

test('an edit and its reversal give the former bytes', async () => {
  const bytes = readSite(checkout);
  const path = join(checkout.root, 'content/stories/van/second.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('The second', 'Another'));
  await buildSoundly(checkout);
  writeFileSync(path, text);
  await buildSoundly(checkout);
  expect(findDifference(readSite(checkout), bytes)).toBe(null);
});

test('content that was only touched is as it was', async () => {
  const former = listInodes();
  for (const path of listFiles(join(checkout.root, 'content')))
    utimesSync(join(checkout.root, 'content', path), 1, 1);
  await buildSoundly(checkout);
  expect(listInodes()).toEqual(former);
});

test('where a page throws, the former site stays, and the mended page is built', async () => {
  const former = readSite(checkout);
  const page = join(checkout.root, 'src/entrypoints/forecasts/[...page].astro');
  const sound = readFileSync(page, 'utf8');
  writeFileSync(page, sound.replace('---\n', "---\nif (Math.max(1) === 1) throw new Error('Ours');\n"));
  append('content/stories/van/first.md', '\nMore was said, four.\n');
  const { status, stdout, stderr } = await build(checkout);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/A fault of the program, not of the content:\nError: Ours\n/);
  expect(findDifference(readSite(checkout), former)).toBe(null);
  writeFileSync(page, sound);
  await buildSoundly(checkout);
  expect(readSite(checkout).get('van/first/index.html')?.toString()).toContain('More was said, four.');
  expect(readSite(checkout).size).toBe(former.size);
});

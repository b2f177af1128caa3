import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isOfShard, parseShard } from '../../src/render/shards/shard.ts';
import { listFiles } from '../helpers/readers/html.ts';
import { runCommand, writeFiles, type Finished } from '../helpers/run-command.ts';
import { start, writeReport, writeSmallNewsroom } from '../helpers/newsroom/small-newsroom.ts';
import { findDifference, makeFastFolder, readFolder } from '../helpers/workplace.ts';

/** The small newsroom in a folder of its own, and folders beside it to build into. */
interface Desk {
  folder: string;
  content: string;
  run: (args: readonly string[], environment?: Record<string, string>) => Promise<Finished>;
}

/** @param without what its builds leave out */
async function openDesk(
  changes: Readonly<Record<string, string>> = {},
  without: readonly string[] = ['--without', 'search,cards'],
): Promise<Desk> {
  const folder = await makeFastFolder('shards');
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const content = join(folder, 'content');
  await writeFiles(content, { ...Object.fromEntries(writeSmallNewsroom()), ...changes });
  const run: Desk['run'] = (args, environment = {}) => {
    const words = args.map((word) => word.replace('<>', folder));
    return runCommand('build', [...without, ...words], { CONTENT_DIR: content, NOW: start, ...environment });
  };
  return { folder, content, run };
}

/** All parts of a site, as `<>/part-1` and so on. */
async function buildParts({ run }: Desk, of: number): Promise<string[]> {
  const numbers = Array.from({ length: of }, (_, index) => index + 1);
  const folders = numbers.map((number) => `<>/part-${number}`);
  for (const number of numbers) {
    const built = await run(['--shard', `${number}/${of}`, '--outDir', `<>/part-${number}`]);
    expect(built).toEqual({ status: 0, stdout: '', stderr: '' });
  }
  return folders;
}

const clean = { status: 0, stdout: '', stderr: '' };

function refusal(message: string): Finished {
  return { status: 2, stdout: '', stderr: `${message}\n` };
}

test('the parts of a site, merged, are the site that one build makes', async () => {
  const desk = await openDesk({}, []);
  expect(await desk.run(['--outDir', '<>/whole'])).toEqual(clean);
  const whole = readFolder(join(desk.folder, 'whole'));
  expect(whole.size).toBeGreaterThan(90);
  for (const of of [1, 3, 4]) {
    const parts = await buildParts(desk, of);
    expect(await desk.run(['--merge', '--outDir', '<>/merged', ...parts.reverse()])).toEqual(clean);
    expect(findDifference(readFolder(join(desk.folder, 'merged')), whole)).toBe(null);
  }
});

test('a part that lost a file on its way is not merged', async () => {
  const desk = await openDesk();
  const parts = await buildParts(desk, 1);
  const [van = ''] = listFiles(join(desk.folder, 'part-1')).filter((path) =>
    path.endsWith('/published/van.gif'),
  );
  rmSync(join(desk.folder, 'part-1', van));
  expect(await desk.run(['--merge', '--outDir', '<>/merged', ...parts])).toEqual(
    refusal(
      `The part in ${desk.folder}/part-1 has its story "van" not as it was built; build it again, or bring it here whole.`,
    ),
  );
});

test('a part may be carried elsewhere, built again and merged again', async () => {
  const desk = await openDesk();
  await buildParts(desk, 2);
  for (const number of [1, 2]) {
    cpSync(join(desk.folder, `part-${number}`), join(desk.folder, `there-${number}`), { recursive: true });
    rmSync(join(desk.folder, `part-${number}`), { recursive: true });
  }
  const merge = ['--merge', '--outDir', '<>/merged', '<>/there-1', '<>/there-2'];
  expect(await desk.run(merge)).toEqual(clean);
  const merged = readFolder(join(desk.folder, 'merged'));
  expect(await desk.run(merge)).toEqual(clean);
  expect(findDifference(readFolder(join(desk.folder, 'merged')), merged)).toBe(null);

  await writeFiles(desk.content, { 'stories/van/later.md': writeReport('2026-10-29', 'Later') });
  const parts = await buildParts(desk, 2);
  await buildParts(desk, 2);
  expect(await desk.run(['--merge', '--outDir', '<>/merged', ...parts])).toEqual(clean);
  expect(await desk.run(['--outDir', '<>/whole'])).toEqual(clean);
  const whole = readFolder(join(desk.folder, 'whole'));
  expect(whole.has('van/later/index.html')).toBe(true);
  expect(findDifference(readFolder(join(desk.folder, 'merged')), whole)).toBe(null);
});

test('parts that are no whole are refused', async () => {
  const desk = await openDesk();
  const [first = '', second = ''] = await buildParts(desk, 2);
  const { folder } = desk;
  const merge = (...parts: string[]) => desk.run(['--merge', '--outDir', '<>/merged', ...parts]);
  expect(await merge(second)).toEqual(refusal('Of 2 parts, these are missing: 1; name the folders of all.'));
  cpSync(join(folder, 'part-1'), join(folder, 'copy'), { recursive: true });
  expect(await merge(first, second, '<>/copy')).toEqual(
    refusal(`${folder}/copy and ${folder}/part-1 are both part 1 of 2; name one of the two.`),
  );
  expect(await desk.run(['--shard', '3/3', '--outDir', '<>/third'])).toEqual(clean);
  expect(await merge(first, second, '<>/third')).toEqual(
    refusal(
      `${folder}/third is one of 3 parts, but ${folder}/part-1 is one of 2; build all with one number.`,
    ),
  );
  expect(await merge(first, '<>/content')).toEqual(
    refusal(
      `There is no part of a site in ${folder}/content; build one there with --shard, such as --shard 2/8.`,
    ),
  );
  writeFileSync(join(folder, 'copy/part.json'), 'damaged');
  expect(await merge('<>/copy', second)).toEqual(
    refusal(
      `There is no part of a site in ${folder}/copy; build one there with --shard, such as --shard 2/8.`,
    ),
  );
});

test('parts of other content, another moment or another address are refused', async () => {
  const desk = await openDesk();
  const [first = '', second = ''] = await buildParts(desk, 2);
  const { folder } = desk;
  const merge = ['--merge', '--outDir', '<>/merged', first, second];
  const partOfVan = isOfShard('van', { number: 1, of: 2 }) ? 1 : 2;
  const other = (story: string, part: number) =>
    refusal(
      `The story "${story}" in ${folder}/part-${part} was not built from this content, this code and this moment; build every part from the same commit and with the same NOW.`,
    );
  // The embargo on a report of the van has ended by then.
  expect(await desk.run(merge, { NOW: '2026-11-12T00:00:00Z' })).toEqual(other('van', partOfVan));
  const [earliest = ''] = [...writeSmallNewsroom().keys()]
    .flatMap((path) => /^stories\/([^/]+)/.exec(path)?.[1] ?? [])
    .sort();
  const partOfEarliest = isOfShard(earliest, { number: 1, of: 2 }) ? 1 : 2;
  expect(await desk.run(merge, { SITE_URL: 'https://other.example' })).toEqual(
    other(earliest, partOfEarliest),
  );
  await writeFiles(desk.content, { 'stories/van/later.md': writeReport('2026-10-29', 'Later') });
  expect(await desk.run(merge)).toEqual(other('van', partOfVan));
});

test.each([
  [['--shard', '0/4'], 'Found the shard "0/4", expected one such as 2/8: the second of eight.'],
  [['--shard', '5/4'], 'Found the shard "5/4", expected one such as 2/8: the second of eight.'],
  [['--shard', 'x'], 'Found the shard "x", expected one such as 2/8: the second of eight.'],
  [['--shard', '1/2/3'], 'Found the shard "1/2/3", expected one such as 2/8: the second of eight.'],
  [['--shard', '1/4', '--merge'], 'The options --shard and --merge exclude each other.'],
  [['--merge'], 'Found no folder to merge; name those of all parts, such as dist-*.'],
  [['site'], 'Found "site", expected only options: outDir, shard, merge, without.'],
  [['--shard', '1/4', 'site'], 'Found "site", expected only options: outDir, shard, merge, without.'],
])('%j is told what is meant', async (args, message) => {
  const desk = await openDesk();
  expect(await desk.run(['--outDir', '<>/none', ...args])).toEqual(refusal(message));
});

test('a link into another part is judged when the parts are joined', async () => {
  const report = writeReport('2026-10-30', 'Linked').replace('Some words.', '[There](../car/gone.md)');
  const desk = await openDesk({ 'stories/van/linked.md': report });
  const parts = await buildParts(desk, 4);
  expect(
    [1, 2, 3, 4].map((number) => ['car', 'van'].map((id) => isOfShard(id, { number, of: 4 }))),
  ).not.toContainEqual([true, true]);
  const checked = await runCommand('check', [], { CONTENT_DIR: desk.content, NOW: start });
  expect(checked.stdout).toMatch(/van\/linked\.md:9:1 {2}error .* link\/broken\n$/);
  const merged = await desk.run(['--merge', '--outDir', '<>/merged', ...parts]);
  expect(merged).toEqual({ status: 1, stdout: checked.stdout, stderr: '' });
});

test('an error in a story fails the part of that story alone', async () => {
  const desk = await openDesk({ 'stories/car/stray.txt': 'A stray text' });
  const statuses = await Promise.all(
    [1, 2, 3].map(async (number) => {
      const { status, stdout } = await desk.run(['--shard', `${number}/3`, '--outDir', `<>/part-${number}`]);
      return { status, isTold: stdout.includes('stories/car/stray.txt:1:1') };
    }),
  );
  const expected = [1, 2, 3].map((number) => isOfShard('car', { number, of: 3 }));
  expect(statuses).toEqual(expected.map((isIts) => ({ status: isIts ? 1 : 0, isTold: isIts })));
});

test('every story belongs to one part, whatever other stories there are', () => {
  for (const of of [1, 2, 3, 8, 100]) {
    for (const story of ['car', 'van', 'a', 'lifeboat-toronwick-1']) {
      const numbers = Array.from({ length: of }, (_, index) => index + 1);
      expect(numbers.filter((number) => isOfShard(story, { number, of }))).toHaveLength(1);
    }
  }
  expect(parseShard('2/8')).toEqual({ number: 2, of: 8 });
});

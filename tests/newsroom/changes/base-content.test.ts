import { expect, test } from 'vitest';
import { compileBase } from '../../../src/newsroom/changes/base-content.ts';
import { reportWith, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';

const first = 'stories/car/first.md';

function toBytes(files: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

/** The paths that are read of the sound newsroom as it was, while it has these files today. */
async function readPaths(today: Readonly<Record<string, string>>): Promise<string[]> {
  const base = { ref: 'HEAD', files: toBytes(soundFiles) };
  const { files } = await compileBase(base, toBytes(today), 'content');
  return files.map(({ path }) => path);
}

test('reads no report that is the same today', async () => {
  expect(await readPaths(soundFiles)).toEqual(['site.yml']);
});

test('reads no report that has other line ends alone', async () => {
  const [path, text] = [first, soundFiles[first]!.replaceAll('\n', '\r\n')];
  expect(await readPaths({ ...soundFiles, [path]: text })).toEqual(['site.yml']);
});

test('reads a report that is another today, or gone', async () => {
  expect(await readPaths({ ...soundFiles, ...reportWith(['139 Ah', '138 Ah']) })).toEqual([
    'site.yml',
    first,
  ]);
  expect(await readPaths({})).toEqual(['site.yml', first]);
});

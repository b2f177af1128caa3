import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCacheFile, writeCacheFile } from '../../src/compile/cache-file.ts';

let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'));
  path = join(folder, 'deep/value.json');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('gives back any plain value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      writeCacheFile(path, value);
      // JSON knows no negative zero.
      expect(readCacheFile(path)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(readdirSync(join(folder, 'deep'))).toEqual(['value.json']);
});

test('gives nothing where nothing was put', () => {
  expect(readCacheFile(join(folder, 'none.json'))).toBeUndefined();
  expect(readCacheFile(join(folder, 'none/none.json'))).toBeUndefined();
});

test('gives nothing of a file that was cut off', () => {
  writeCacheFile(path, { a: [1, 2, 3], b: 'text', c: null });
  const bytes = readFileSync(path);
  for (let length = 0; length < bytes.length; length++) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(readCacheFile(path)).toBeUndefined();
  }
});

test('gives nothing of a file in which a byte is another', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.integer({ min: 1, max: 255 }), (value, at, flip) => {
      writeCacheFile(path, value);
      const bytes = readFileSync(path);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ flip;
      writeFileSync(path, bytes);
      expect(readCacheFile(path)).toBeUndefined();
    }),
  );
});

test('gives nothing of a text from elsewhere', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((text) => `x\n${text}`),
      ),
      (text) => {
        writeFileSync(path, text);
        expect(readCacheFile(path)).toBeUndefined();
      },
    ),
  );
});

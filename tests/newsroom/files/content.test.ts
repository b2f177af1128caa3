import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGroup, listContent, refreshContent } from '../../../src/newsroom/files/content.ts';

/** Places for texts, for pictures, and for what has no place. */
const paths = [
  'site.yml',
  'authors/desk.yml',
  'publishers/house.yml',
  'pages/about.md',
  'stray.txt',
  'stories/stray.md',
  'stories/car/story.md',
  'stories/car/first.md',
  'stories/car/label.png',
  'stories/car/deep/first.md',
  'stories/2024/story.md',
  'stories/__proto__/story.md',
  'stories/__proto__/first.md',
  'stories/Not a name/first.md',
  'stories/constructor/story.md',
];

test.each([
  ['stories/car/first.md', 'car'],
  ['stories/car/deep/first.md', 'car'],
  ['stories/stray.md', ''],
  ['stories', ''],
  ['site.yml', ''],
  ['pages/stories/about.md', ''],
])('%s belongs to "%s"', (path, group) => {
  expect(findGroup(path)).toBe(group);
});

test('content that is followed, change by change, is as if looked at anew', () => {
  const change = fc.record({
    path: fc.constantFrom(...paths),
    text: fc.option(fc.constantFrom('a', 'b', 'c')),
  });
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (rounds) => {
      const folder = mkdtempSync(join(tmpdir(), 'dateline-content-'));
      try {
        const root = { folder, name: 'content' };
        let content = listContent(root);
        for (const round of rounds) {
          for (const { path, text } of round) set(join(folder, path), text);
          content = refreshContent(content, new Set(round.map(({ path }) => findGroup(path))));
          const anew = listContent(root);
          expect(content).toEqual(anew);
          expect([...content.stories.keys()]).toEqual([...anew.stories.keys()]);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 60 },
  );
});

/** Writes a file, or removes it. */
function set(file: string, text: string | null): void {
  if (text === null) rmSync(file, { force: true });
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

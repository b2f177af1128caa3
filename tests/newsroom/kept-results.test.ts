import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { openStoryView } from '../../src/domain/story/story-view.ts';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compileGroup } from '../../src/newsroom/files/compiled-group.ts';
import { loadNewsroom, type Newsroom } from '../../src/newsroom/newsroom.ts';
import { listStoryPages } from '../../src/routes/story-pages.ts';
import { readEdition } from '../../src/newsroom/read/read-edition.ts';
import { countPassed } from '../../src/newsroom/read/thresholds.ts';
import { writeFiles } from '../helpers/run-command.ts';
import { writeSmallNewsroom } from '../helpers/newsroom/small-newsroom.ts';
import { buildListing } from '../../src/models/lists/listing.ts';
import { cases } from '../helpers/patience.ts';

// Each look compiles, or reads, the whole of a small newsroom.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let root: { folder: string; name: string };
let cacheFolder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-results-'));
  root = { folder: join(folder, 'content'), name: 'content' };
  cacheFolder = join(folder, 'cache');
  const files = Object.fromEntries(writeSmallNewsroom());
  // A report that is out refers to one that is not, until that one is; and an error that no hour mends.
  const leak = `---\ntitle: A leak\ndescription: A description.\nkind: report\npublished: "2026-11-01"\nauthors: [desk]\n---\n\n[Soon](second.md), [later](third.md), [elsewhere](../car/none.md).\n`;
  await writeFiles(root.folder, { ...files, 'stories/van/leak.md': leak });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Moments on both sides of what happens in the small newsroom: to the millisecond, and anywhere in between. */
const happenings = [
  '2023-08-30T16:00:00Z',
  '2023-08-30T22:00:00Z',
  '2023-12-31T23:00:00Z',
  '2024-06-30T22:00:00Z',
  '2026-10-31T23:00:00Z',
  '2026-11-02T00:00:00+01:00',
  '2026-11-10T00:00:00Z',
  '2026-11-20T00:00:00+01:00',
  '2026-12-01T00:00:00+01:00',
  '2027-01-01T00:00:00+01:00',
  '2028-01-01T00:00:00+01:00',
].map((text) => Date.parse(text));
const moment = fc
  .oneof(
    fc.tuple(fc.constantFrom(...happenings), fc.integer({ min: -2, max: 2 })).map(([at, by]) => at + by),
    fc
      .tuple(fc.constantFrom(...happenings), fc.integer({ min: -40, max: 40 }))
      .map(([at, by]) => at + by * 3_600_000),
    fc.integer({ min: Date.parse('2012-01-01'), max: Date.parse('2029-01-01') }),
  )
  .map((at) => new Date(at).toISOString());

function tell({ diagnostics, reminders, results }: Newsroom): unknown {
  return JSON.parse(JSON.stringify({ diagnostics, reminders, results: [...results] }));
}

test('what was kept at other moments tells what a fresh look tells', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(moment, async (now) => {
      const kept = tell(await loadNewsroom(root, now, { cacheFolder }));
      expect(kept).toEqual(tell(await loadNewsroom(root, now)));
      seen.add(JSON.stringify(kept));
    }),
    { numRuns: cases(25, 100) },
  );
  // The clock does change what is told.
  expect(seen.size).toBeGreaterThan(3);
});

test('a damaged cache tells what none tells', async () => {
  const now = '2026-11-03T00:00:00Z';
  const fresh = tell(await loadNewsroom(root, now));
  expect(fresh).toMatchObject({
    diagnostics: expect.arrayContaining([expect.objectContaining({ rule: 'embargo/leak' })]) as unknown,
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom('cut', 'flip', 'remove'), async (pick, at, how) => {
      await loadNewsroom(root, now, { cacheFolder });
      const files = [
        'results.json',
        ...readdirSync(join(cacheFolder, 'compiled')).map((name) => `compiled/${name}`),
      ];
      const file = join(cacheFolder, files[pick % files.length] ?? '');
      const bytes = readFileSync(file);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      if (how === 'remove') rmSync(file);
      else writeFileSync(file, how === 'cut' ? bytes.subarray(0, place) : bytes);
      // What is kept of the compiled files is looked at only where a result is missing.
      if (pick % 2 === 0) rmSync(join(cacheFolder, 'results.json'), { force: true });
      expect(tell(await loadNewsroom(root, now, { cacheFolder }))).toEqual(fresh);
    }),
    { numRuns: cases(30, 120) },
  );
});

test('between two thresholds a story has the same pages, and gives the same to the others', async () => {
  const pagesOf = new Map<string, string>();
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(moment, async (now) => {
      const { content, shared, cache, results } = await loadNewsroom(root, now, { cacheFolder });
      for (const [id, group] of content.stories) {
        const thresholds = results.get(id)?.thresholds ?? [];
        const place = `${id} ${countPassed(thresholds, Date.parse(now))}`;
        const files = await compileGroup(group, root, cache);
        const { edition, stories } = readEdition([...shared, ...files], now, undefined);
        const [story] = stories;
        const pages = story
          ? JSON.stringify([
              listStoryPages(edition, story).map(({ address, build }) => [address, build()]),
              buildListing(edition, openStoryView(story)),
            ])
          : '';
        if (pagesOf.has(place)) compared++;
        expect(pages).toBe(pagesOf.get(place) ?? pages);
        pagesOf.set(place, pages);
      }
    }),
    { numRuns: cases(60, 240) },
  );
  expect(compared).toBeGreaterThan(20);
});

test('a folder called like a part of every object is a story like others', async () => {
  for (const name of ['__proto__', 'constructor']) {
    await writeFiles(root.folder, { [`stories/${name}/story.md`]: '---\ntitle: A\nsummary: B.\n---\n' });
    const now = '2026-11-03T00:00:00Z';
    const fresh = tell(await loadNewsroom(root, now));
    for (let look = 0; look < 2; look++)
      expect(tell(await loadNewsroom(root, now, { cacheFolder }))).toEqual(fresh);
    rmSync(join(root.folder, 'stories', name), { recursive: true });
  }
});

test('what is kept is written only where it has changed', async () => {
  const look = async (now: string) => {
    await loadNewsroom(root, now, { cacheFolder });
    return statSync(join(cacheFolder, 'results.json')).ino;
  };
  const first = await look('2026-11-03T00:00:00Z');
  expect(await look('2026-11-03T12:00:00Z')).toBe(first);
  expect(await look('2026-11-12T00:00:00Z')).not.toBe(first);
});

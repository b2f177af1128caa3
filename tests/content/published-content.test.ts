import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadNewsroom } from '../../src/newsroom/newsroom.ts';
import { NOW } from '../helpers/build-site.ts';

const report = join('stories', 'xiaomi-ev', 'production-approval.md');

/** What the check says of the site's own content, its report changed. */
async function checkChanged(change: (text: string) => string) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp('content', folder, { recursive: true });
  const text = await readFile(join(folder, report), 'utf8');
  const changed = change(text);
  await writeFile(join(folder, report), changed);
  const { diagnostics } = await loadNewsroom({ folder, name: 'content' }, NOW);
  return { lines: changed.split('\n'), diagnostics };
}

test('the content has no findings', async () => {
  const { diagnostics } = await checkChanged((text) => text);
  expect(diagnostics).toEqual([]);
});

test('a charge with its digits swapped contradicts voltage and energy', async () => {
  const { lines, diagnostics } = await checkChanged((text) => text.replace('value: 139 Ah', 'value: 193 Ah'));
  const [found, ...others] = diagnostics.filter(({ rule }) => rule === 'figure/inconsistent');
  expect(others).toEqual([]);
  expect(lines[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1)).toBe('101 kWh');
  expect(found?.message).toBe(
    'Found 101 kWh, but 726.7 V × 193 Ah does not give that (energy = rated-voltage * charge); mend the figure that is wrong.',
  );
});

test('another energy in the prose has drifted from its figure', async () => {
  const { lines, diagnostics } = await checkChanged((text) =>
    text.replace(':fact[101 kWh]', ':fact[102 kWh]'),
  );
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['figure/drift']);
  const [found] = diagnostics;
  expect(lines[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1)).toMatch(/^:fact\[102 kWh\]/);
});

test('a source that is gone is missed at every use', async () => {
  const { lines, diagnostics } = await checkChanged((text) =>
    text.replace(/ {2}metaauto-label:\n(?: {4}.*\n)+/, ''),
  );
  const uses = lines.flatMap((line, index) => (line.includes('metaauto-label') ? [index + 1] : []));
  expect(uses.length).toBeGreaterThan(10);
  expect(diagnostics.every(({ rule }) => rule === 'source/unknown')).toBe(true);
  const [elsewhere, here] = [false, true].map((isHere) =>
    diagnostics.filter(({ path }) => path.endsWith('/production-approval.md') === isHere),
  );
  expect(here?.map(({ line }) => line)).toEqual(uses);
  // A later report relies on it too.
  expect(elsewhere?.map(({ path }) => path)).toEqual(['content/stories/xiaomi-ev/tax-list.md']);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadNewsroom } from '../../../src/newsroom/newsroom.ts';
import { printText } from '../../../src/diagnostics/print-text.ts';
import { generateNewsroom, now } from './generate-newsroom.ts';
import type { Block } from './invented-newsroom.ts';
import { toDateline } from './to-dateline.ts';
import { toEleventy } from './to-eleventy.ts';
import { toHugo } from './to-hugo.ts';
import { writeFiles } from './write-files.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('an invented newsroom has nothing wrong', async () => {
  writeFiles(folder, toDateline(generateNewsroom(10)));
  const { diagnostics } = await loadNewsroom({ folder, name: 'content' }, now);
  expect(printText(diagnostics)).toBe('');
});

test('has five reports a story, with as much in each as was promised', () => {
  const stories = [...generateNewsroom(10).stories()];
  const reports = stories.flatMap((story) => story.reports);
  expect(stories.map((story) => story.reports.length)).toEqual([5, 5]);
  expect(new Set(stories[0]?.reports.map(({ published }) => published)).size).toBe(5);
  for (const { sources, events, claims, figures, body } of reports) {
    expect([sources.length, events.length, claims.length, figures.length]).toEqual([5, 8, 4, 4]);
    expect(countWords(body)).toBeGreaterThan(500);
    expect(countWords(body)).toBeLessThan(700);
  }
});

test('never refers to the last report of a story', () => {
  for (const { text } of toDateline(generateNewsroom(50))) expect(text).not.toContain('first-year.md');
});

test.each([toDateline, toHugo, toEleventy])('is the same every time: $name', (write) => {
  expect([...write(generateNewsroom(10))]).toEqual([...write(generateNewsroom(10))]);
});

test('refuses a number of reports that leaves a story unfinished', () => {
  expect(() => generateNewsroom(12)).toThrow('Found 12 reports, expected a multiple of 5.');
});

function countWords(body: readonly Block[]): number {
  const words = body
    .flatMap((block) => {
      if (block.kind === 'heading') return [block.words];
      const parts = block.kind === 'list' ? block.items.flat() : block.parts;
      return parts.map((part) => (typeof part === 'string' ? part : 'words' in part ? part.words : ''));
    })
    .join(' ');
  return words.split(/\s+/).filter(Boolean).length;
}

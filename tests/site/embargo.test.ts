import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSite } from '../helpers/build-site.ts';
import { listFiles } from '../helpers/readers/html.ts';
import { makeFolder, makeNewsroom } from '../helpers/run-command.ts';

/** An invented report whose every text, id and file name holds a word of its own. */
function reportOf(word: string, head: string): string {
  return `---
title: A title of ${word}
description: A description of ${word}.
kind: report
${head}
dateline: ${word}
authors: [desk]
topics: [${word}]
image: { src: ./${word}.png, alt: A picture of ${word} }
sources:
  ${word}-source: { publisher: house, kind: leak, title: A source of ${word}, url: "https://${word}.example/" }
events:
  ${word}-event: { on: "2023-08-01", title: An event of ${word}, place: ${word}, basis: leak, sources: [${word}-source] }
claims:
  ${word}-claim: { statement: A claim of ${word}., by: ${word}, saidOn: "2023-08-01", basis: leak, sources: [${word}-source] }
subjects:
  ${word}-model: { name: The ${word} }
figures:
  ${word}-model:
    mass: { value: 642 kg, basis: leak, sources: [${word}-source] }
corrections:
  - { on: "2023-09-01", field: dateline, was: A place, now: ${word}, why: It was ${word}. }
---

## A heading of ${word}

The text of ${word} has :fact[642 kg]{of=${word}-model.mass}, :claim[a claim]{of=${word}-claim} and ![a picture of ${word}](${word}.png).
`;
}

/** The smallest picture that PNG allows: one transparent pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function buildAt(content: string, now: string): Promise<string> {
  const dist = join(await makeFolder(), 'dist');
  await buildSite(process.cwd(), dist, { CONTENT_DIR: content, NOW: now });
  return dist;
}

/** The files whose path or bytes hold a word, in any case; those of the index are unpacked, and are all told as its folder. */
function findWord(dist: string, word: string): string[] {
  const found = listFiles(dist).filter((path) => path.includes(word) || readText(dist, path).includes(word));
  return [...new Set(found.map((path) => path.replace(/^pagefind\/.*/, 'pagefind')))];
}

function readText(dist: string, path: string): string {
  const bytes = readFileSync(join(dist, path));
  // Gzip begins so (RFC 1952, 2.3.1); the index is packed whatever its files are called.
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return unpacked.toString('latin1').toLowerCase();
}

test('nothing of a report is in any output before its embargo ends, and nothing of a draft ever', async () => {
  const content = await makeNewsroom({
    'stories/car/vermilion.md': reportOf(
      'vermilion',
      'published: "2023-08-01"\nembargo: "2023-09-01T09:00+08:00"',
    ),
    'stories/car/cerulean.md': reportOf('cerulean', 'published: "2023-08-01"\ndraft: true'),
    'stories/ochre/story.md': '---\ntitle: The ochre story\nsummary: An invented story.\n---\n\nIts text.\n',
    'stories/ochre/ochre-report.md': reportOf('ochre', 'published: "2023-09-01"'),
  });
  for (const [story, word] of [
    ['car', 'vermilion'],
    ['car', 'cerulean'],
    ['ochre', 'ochre'],
  ] as const) {
    await mkdir(join(content, 'stories', story), { recursive: true });
    await writeFile(join(content, 'stories', story, `${word}.png`), png);
  }
  const before = await buildAt(content, '2023-09-01T00:59:59Z');
  expect(findWord(before, 'vermilion')).toEqual([]);
  expect(findWord(before, 'cerulean')).toEqual([]);
  const after = await buildAt(content, '2023-09-01T01:00:00Z');
  expect(findWord(after, 'cerulean')).toEqual([]);
  expect(findWord(after, 'vermilion')).toEqual([
    'archive/2023-09/index.html',
    'atom.xml',
    'authors/desk/index.html',
    'car/as-of/2023-09-01/index.html',
    'car/as-of/2023-09-01/specs/index.html',
    'car/as-of/2023-09-01/timeline/index.html',
    'car/atom.xml',
    'car/data.json',
    'car/feed.json',
    'car/feed.xml',
    'car/first/index.html',
    'car/index.html',
    'car/search.json',
    'car/specs.csv',
    'car/specs/index.html',
    'car/timeline.ics',
    'car/timeline/index.html',
    'car/vermilion.png',
    'car/vermilion/card.png',
    'car/vermilion/cite.bib',
    'car/vermilion/cite.json',
    'car/vermilion/index.html',
    'corrections/index.html',
    'feed.json',
    'feed.xml',
    'index.html',
    'news-sitemap.xml',
    'pagefind',
    'sitemap-0.xml',
    'sources/index.html',
    'topics/index.html',
    'topics/vermilion/index.html',
  ]);
  // 1 September begins at 16:00 UTC of the day before, in the newsroom's time zone.
  expect(findWord(await buildAt(content, '2023-08-31T15:59:59Z'), 'ochre')).toEqual([]);
  expect(findWord(before, 'ochre')).toContain('ochre/ochre-report/index.html');
});

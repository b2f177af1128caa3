import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileGroup } from '../../../src/newsroom/files/compiled-group.ts';
import { loadNewsroom, type Newsroom } from '../../../src/newsroom/newsroom.ts';
import type { CompiledFile } from '../../../src/compile/compile-file.ts';
import { printText } from '../../../src/diagnostics/print-text.ts';

/** A small newsroom of invented content that has nothing wrong. */
export const soundFiles: Readonly<Record<string, string>> = {
  'site.yml': `name: Test
url: https://test.example
language: en
timezone: Asia/Shanghai
description: An invented newsroom.
publisher: house
`,
  'publishers/house.yml': 'name: House\nkind: newspaper\n',
  'authors/desk.yml': 'name: The desk\n',
  'properties/battery.yml': `properties:
  rated-voltage: { label: Rated voltage, unit: V }
  charge: { label: Charge, unit: Ah }
  energy: { label: Energy, unit: kWh }
  mass: { label: Mass, unit: kg }
  range: { label: Range, unit: km, qualifiers: [cycle] }
relations:
  - energy = rated-voltage * charge
`,
  'stories/car/story.md': '---\ntitle: A car\nsummary: An invented car.\n---\n\nThe introduction.\n',
  'stories/car/first.md': `---
title: A title
description: A description.
kind: report
published: "2023-08-31"
authors: [desk]
sources:
  label: { publisher: house, kind: leak, title: A label, published: "2023-07", accessed: "2023-08-30" }
events:
  seen: { on: "2023-07-11~/2023-07-20~", title: The label is seen, basis: leak, sources: [label] }
claims:
  sale: { statement: It will be sold., by: A person, saidOn: "2023-05-24", due: "2024-40", basis: on-record, sources: [label] }
subjects:
  model: { name: The model }
figures:
  model:
    rated-voltage: { value: 726.7 V, basis: leak, sources: [label] }
    charge: { value: 139 Ah, basis: leak, sources: [label] }
    energy: { value: 101 kWh, basis: leak, sources: [label] }
---

## A heading

The pack holds :fact[101 kWh]{of=model.energy}, seen :when[in July]{of=seen}.:cite[label] At 09:30 :claim[it will be sold]{of=sale}.
`,
};

/** Files by path within the content folder; `null` leaves one out. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** Links of the file system by path, the clock, and how the sound newsroom differed at the commit `HEAD~1`. */
export interface Setting {
  links?: Readonly<Record<string, string>>;
  now?: string;
  base?: Changes;
}

/** What `npm run check` prints of the sound newsroom in which some files differ. */
export async function checkWith(changes: Changes, setting?: Setting): Promise<string[]> {
  const { diagnostics } = await openNewsroom({ ...soundFiles, ...changes }, setting);
  return printText(diagnostics).split('\n').filter(Boolean);
}

/** A newsroom of these files, with what is wrong in it. */
export async function openNewsroom(
  files: Changes,
  { links = {}, now = '2026-11-23T12:00:00Z', base }: Setting = {},
): Promise<Pick<Newsroom, 'diagnostics' | 'reminders'> & { newsroom: AllFiles }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-newsroom-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    for (const [path, target] of Object.entries(links)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await symlink(target, join(folder, path));
    }
    const loaded = await loadNewsroom({ folder, name: 'content' }, now, {
      base: base && { ref: 'HEAD~1', files: toBytes(base) },
    });
    return { ...loaded, newsroom: await compileAll(loaded) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every text of a newsroom, and the paths of its pictures. */
export interface AllFiles {
  files: CompiledFile[];
  images: ReadonlySet<string>;
}

/** Every file of a newsroom, compiled. */
export async function compileAll({ content, cache }: Newsroom): Promise<AllFiles> {
  const groups = [content.shared, ...content.stories.values()];
  const files = await Promise.all(groups.map((group) => compileGroup(group, content.root, cache)));
  return {
    files: files.flat(),
    images: new Set(groups.flatMap(({ images }) => images.map(({ path }) => path))),
  };
}

function toBytes(base: Changes): Map<string, Uint8Array> {
  const files = Object.entries({ ...soundFiles, ...base }).filter(([, content]) => content !== null);
  return new Map(files.map(([path, content]) => [path, Buffer.from(content ?? '')]));
}

/** The sound report with some words replaced; each must be there. */
export function reportWith(...replacements: [found: string, put: string][]): Record<string, string> {
  let text = soundFiles['stories/car/first.md'] ?? '';
  for (const [found, put] of replacements) {
    if (!text.includes(found)) throw new Error(`The report does not hold ${found}`);
    text = text.replace(found, put);
  }
  return { 'stories/car/first.md': text };
}

/** A further report of the same story: its own sections from line 7, then its body. */
export function laterReport(
  sections: string,
  body = '',
  { published = '2023-09-15', name = 'second' }: { published?: string; name?: string } = {},
): Record<string, string> {
  const head = `title: A later title
description: A later description.
kind: report
published: "${published}"
authors: [desk]
`;
  return { [`stories/car/${name}.md`]: `---\n${head}${sections}---\n\n${body}\n` };
}

import { generateNewsroom } from '../../bench/newsroom/generate-newsroom.ts';
import { toDateline } from '../../bench/newsroom/to-dateline.ts';
import { laterReport, soundFiles } from './newsroom-fixture.ts';

/** The moment from which the clock of the tests goes on: all of the invented reports are out, one of `van` is not. */
export const start = '2026-11-01T00:00:00Z';

/** Moments at which a page of the small newsroom says something else than at the one before. */
export const moments = [
  '2026-11-09T23:59:59Z',
  // The embargo on the van's second report ends, in whichever of the time zones.
  '2026-11-10T00:00:00Z',
  // Two days later that report is no longer in the news sitemap.
  '2026-11-11T23:59:59Z',
  '2026-11-12T00:00:00Z',
  '2026-11-19T23:00:00Z',
  // Its third report, published on a bare date, comes out.
  '2026-11-20T12:00:00Z',
  // A forecast of the van's first report is due until the end of November.
  '2026-12-01T12:00:00Z',
  '2026-12-31T12:00:00Z',
  // The reports are of an earlier year from here on.
  '2027-01-01T12:00:00Z',
];

/** The smallest picture there is: one transparent pixel as a GIF, here in one of 256 colours. */
export function makePicture(colour: number): Buffer {
  const bytes = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  bytes[13] = colour % 256;
  return bytes;
}

/** A story with simple facts and pictures, and reports yet to come, by path within its folder. */
export function writeVan(id: string): Record<string, string | Buffer> {
  const title = `title: The van ${id}`;
  return {
    'story.md': `---\n${title}\nsummary: An invented van.\n---\n\nIts introduction.\n`,
    'first.md': `---
title: The van ${id} is seen
description: A description.
kind: report
published: "2026-10-20"
authors: [desk]
image: { src: ./van.gif, alt: A van }
sources:
  plate: { publisher: house, kind: official, title: A plate, published: "2026-10", url: "https://plate.example/" }
events:
  seen: { on: "2026-10-11~", title: It is seen, basis: official, sources: [plate] }
claims:
  sale: { statement: It will be sold., by: A person, saidOn: "2026-10-12", due: "2026-11", basis: official, sources: [plate] }
subjects:
  van: { name: The van }
figures:
  van:
    mass: { value: 642 kg, basis: official, sources: [plate] }
---

It weighs :fact[642 kg]{of=van.mass}, and :claim[will be sold]{of=sale}; :when[seen]{of=seen}.:cite[plate]

![A van](van.gif)
`,
    'second.md': writeReport('2026-11-02', 'The second', 'embargo: "2026-11-10T00:00Z"\n'),
    'third.md': writeReport('2026-11-20', 'The third'),
    'van.gif': makePicture(1),
  };
}

/** A short report that nothing refers to. */
export function writeReport(published: string, title: string, more = ''): string {
  return `---\ntitle: ${title}\ndescription: A description.\nkind: report\npublished: "${published}"\nauthors: [desk]\n${more}---\n\nSome words.\n`;
}

/** Two invented stories of five reports, the sound one of the other tests, and a van; by path within the content folder. */
export function writeSmallNewsroom(): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  for (const { path, text } of toDateline(generateNewsroom(10))) files.set(path, text);
  for (const [path, text] of Object.entries({ ...soundFiles, ...laterReport('') }))
    if (path !== 'site.yml') files.set(path, text);
  for (const [path, text] of Object.entries(writeVan('van'))) files.set(`stories/van/${path}`, text);
  // Both have the unit of a battery's properties.
  files.delete('properties/battery.yml');
  return files;
}

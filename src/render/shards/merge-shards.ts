import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptVerdicts } from '../../newsroom/newsroom.ts';
import { listSitePages } from '../../routes/site-pages.ts';
import { CannotRun } from '../../diagnostics/cannot-run.ts';
import { finishSite } from '../finish-site.ts';
import { leaveOut } from '../files/left-out.ts';
import type { MadeStory } from '../make-stories.ts';
import { markFolder, measureFolder } from '../files/marks.ts';
import { openBuild, type Build, type BuildOrder } from '../open-build.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { planSite } from '../plan.ts';
import { readPart, type Part } from './part.ts';
import { readState } from '../files/site-state.ts';
import { linkFolder } from '../files/site-tree.ts';
import { openTexts } from '../search/told-texts.ts';
import type { Workers } from '../workers.ts';

/** A part, and the folder that holds its stories. */
interface PlacedPart extends Part {
  folder: string;
}

/**
 * Joins the parts of a site, which must be all of them and of this content, this code and this moment: judges the links from story
 * to story, and makes what belongs to no story. Throws CannotRun where the parts don't fit.
 *
 * @param folders those that `buildShard` has built, in any order
 */
export async function mergeShards(
  order: BuildOrder,
  folders: readonly string[],
  output: OutputFolder,
  workers: Workers,
  print: (text: string) => void,
): Promise<void> {
  const parts = readParts(folders);
  const known: KeptVerdicts = Object.fromEntries(parts.flatMap(({ verdicts }) => Object.entries(verdicts)));
  const build = await openBuild(order, workers, print, { known });
  const places = placeStories(build, parts);
  const state = readState(output.place, output.target);
  await output.prepare();
  const made = new Map<string, MadeStory>();
  for (const [id, { key }] of build.stories) {
    const { folder, listing, measure } = places.get(id) ?? {};
    if (folder === undefined || !listing) throw new Error(`The story "${id}" is in no part.`);
    if (measureFolder(folder, id) !== measure)
      throw new CannotRun(
        `The part in ${folder} has its story "${id}" not as it was built; build it again, or bring it here whole.`,
      );
    rmSync(join(output.beside, id), { recursive: true, force: true });
    takeFolder(folder, output.beside, id);
    const mark = markFolder(output.beside, id);
    if (mark === undefined) throw new Error(`The story "${id}" was not taken from ${folder}.`);
    made.set(id, { key, mark, listing });
  }
  const listings = [...made.values()].map(({ listing }) => listing);
  const all = listSitePages(build.edition, listings, Date.parse(order.now), openTexts(output.beside));
  const pages = leaveOut(all, order.without);
  await finishSite(build, { key: planSite(build), made, pages }, state, output, workers);
}

function readParts(folders: readonly string[]): PlacedPart[] {
  const parts = folders.map((folder) => ({ folder, ...readPart(folder) }));
  const [first] = parts;
  if (!first) throw new CannotRun('Found no folder to merge; name those of all parts, such as dist-*.');
  const { of } = first.shard;
  const byNumber = new Map<number, PlacedPart>();
  for (const part of parts) {
    const { shard, folder } = part;
    const same = byNumber.get(shard.number);
    if (shard.of !== of)
      throw new CannotRun(
        `${folder} is one of ${shard.of} parts, but ${first.folder} is one of ${of}; build all with one number.`,
      );
    if (same)
      throw new CannotRun(
        `${folder} and ${same.folder} are both part ${shard.number} of ${of}; name one of the two.`,
      );
    byNumber.set(shard.number, part);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !byNumber.has(number),
  );
  if (missing.length > 0)
    throw new CannotRun(`Of ${of} parts, these are missing: ${missing.join(', ')}; name the folders of all.`);
  return parts;
}

/** Where each story of the site stands, and what it gives to the pages that list all. */
function placeStories(
  { stories }: Build,
  parts: readonly PlacedPart[],
): Map<string, { folder: string } & Part['stories'][string]> {
  const places = new Map(
    parts.flatMap(({ folder, stories: own }) =>
      Object.entries(own).map(([id, story]) => [id, { folder, ...story }] as const),
    ),
  );
  for (const [id, { key }] of stories) {
    const place = places.get(id);
    if (place?.key === key) continue;
    const where = place ? `in ${place.folder} ` : '';
    throw new CannotRun(
      `The story "${id}" ${where}was not built from this content, this code and this moment; build every part from the same commit and with the same NOW.`,
    );
  }
  return places;
}

function takeFolder(from: string, to: string, folder: string): void {
  try {
    linkFolder(from, to, folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(join(from, folder), join(to, folder), { recursive: true });
  }
}

import { join } from 'node:path';
import type { KeptResults } from '../../newsroom/newsroom.ts';
import { CannotRun } from '../../diagnostics/cannot-run.ts';
import { findKept, makeKept } from '../cache/kept-folders.ts';
import { openStores } from '../cache/site-state.ts';
import { signSizes } from '../cache/signatures.ts';
import type { Build } from '../open-build.ts';
import { linkFolder } from '../output/link-folder.ts';
import { placeStories, readPart, type ShardPart } from './shard-part.ts';

/** A part, and its folder. */
export type PlacedPart = ShardPart & { folder: string };

/** The parts in some folders; throws CannotRun where they are not all parts of one site, each once. */
export function readParts(folders: readonly string[]): PlacedPart[] {
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

/** What the parts found in their stories. */
export function joinResults(parts: readonly PlacedPart[]): KeptResults {
  return Object.fromEntries(parts.flatMap(({ results }) => Object.entries(results)));
}

/**
 * Takes the stories of all parts into the cache: a build of the whole site then finds them made. Throws CannotRun where a story of
 * the build is in no part, is of other content, code or moment, or is no longer as it was built.
 */
export async function adoptShards({ order, stories }: Build, parts: readonly PlacedPart[]): Promise<void> {
  const { stories: store } = openStores(order.cacheFolder);
  const places = new Map(
    parts.flatMap(({ folder, stories: own }) =>
      Object.entries(own).map(([id, story]) => [id, { folder, ...story }] as const),
    ),
  );
  for (const [id, { key }] of stories) {
    const place = places.get(id);
    if (place?.key !== key) {
      const where = place ? `in ${place.folder} ` : '';
      throw new CannotRun(
        `The story "${id}" ${where}was not built from this content, this code and this moment; build every part from the same commit and with the same NOW.`,
      );
    }
    const source = join(placeStories(place.folder), key);
    if (signSizes(source) !== place.sizes)
      throw new CannotRun(
        `The part in ${place.folder} has its story "${id}" not as it was built; build it again, or bring it here whole.`,
      );
    if (findKept(store, key)) continue;
    await makeKept(store, key, (_published, folder) => {
      linkFolder(source, folder);
      return place.note;
    });
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileGroup } from '../newsroom/files/content.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { digestOf } from '../compile/digest.ts';
import { address } from '../domain/text/address.ts';
import { isNews } from '../models/feeds/news-sitemap.ts';
import { listFiles, type Bundle } from './bundle.ts';
import type { Build, BuildOrder } from './open-build.ts';
import type { Key } from './files/site-state.ts';

/** A story that is out, with the key that its pages are to be made with. */
export interface PlannedStory {
  group: FileGroup;
  key: Key;
}

/**
 * The key of each story that is out: of everything that its pages are made from. They are the story's files, what the setting
 * says to every page, the code, what is left out, and the side of each threshold on which the moment lies.
 */
export function planStories(
  { content, setting, verdicts }: Newsroom,
  bundle: Pick<Bundle, 'fingerprint'>,
  { siteUrl, without }: Pick<BuildOrder, 'siteUrl' | 'without'>,
): Map<string, PlannedStory> {
  // Of the pages that belong to no story, the others show only that they are there.
  const told = setting.map(({ path, kind, data }) =>
    kind === 'page' ? [path, (data as { title?: unknown }).title] : [path, data],
  );
  const common = digestOf(JSON.stringify([bundle.fingerprint, siteUrl, without, told]));
  const planned = new Map<string, PlannedStory>();
  for (const [id, group] of content.stories) {
    const verdict = verdicts.get(id);
    if (!verdict?.givenOut.addresses.includes(address.story(id))) continue;
    planned.set(id, { group, key: digestOf(JSON.stringify([common, group.digest, verdict.passed])) });
  }
  return planned;
}

/** The key of all pages that belong to no story together; of the moment it holds the day, and what is news. */
export function planSite({ order, newsroom, edition, bundle, stories }: Build): Key {
  const keys = [...stories].map(([id, { key }]) => [id, key]);
  const setting = newsroom.content.setting.digest;
  const moment = Date.parse(order.now);
  const fresh = [...stories.keys()].map((id) =>
    newsroom.verdicts.get(id)?.thresholds.filter((threshold) => isNews(threshold, moment)),
  );
  return digestOf(
    JSON.stringify([bundle.fingerprint, order.siteUrl, order.without, edition.today, setting, keys, fresh]),
  );
}

/** The files that the site has from the bundle as they are, by path: styles, and what lies in `public`. */
export function planAssets({ folder }: Bundle): Map<string, Key> {
  const client = join(folder, 'client');
  return new Map(
    listFiles(client).map((path) => [
      path,
      digestOf(JSON.stringify([path, digestOf(readFileSync(join(client, path)))])),
    ]),
  );
}

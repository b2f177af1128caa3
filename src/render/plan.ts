import type { FileGroup } from '../newsroom/files/content.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { digestOf } from '../compile/digest.ts';
import { fingerprint } from '../compile/fingerprint.ts';
import type { Edition } from '../domain/story/edition.ts';
import { address } from '../domain/text/address.ts';
import { changesWithMoment } from '../routes/table.ts';
import type { Key } from './cache/kept-folders.ts';
import type { OptionalOutput } from '../routes/page-kind.ts';

/** A story that is out, with the key that its pages are made from. */
export interface PlannedStory {
  group: FileGroup;
  key: Key;
}

/** What every page of a build depends on besides the content. */
interface Order {
  now: string;
  siteUrl: string | undefined;
  without: readonly OptionalOutput[];
}

/** What the key of the whole site is made from. */
interface SiteInputs {
  order: Order;
  newsroom: Newsroom;
  edition: Edition;
  code: string;
  stories: ReadonlyMap<string, PlannedStory>;
}

/** What a rendered page depends on besides its content and the clock: our code, the settings, and the files that are published as they are. */
const SOURCES = [
  'src',
  'public',
  ...['mjs', 'js', 'ts', 'mts'].map((extension) => `astro.config.${extension}`),
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
  'tsconfig.json',
  'package.json',
];

/** The fingerprint of all that a page depends on besides its content and the clock. */
export function fingerprintSources(): string {
  return fingerprint(SOURCES);
}

/**
 * The key of each story that is out: of everything that its pages are made from. They are the story's files, what the shared files
 * say to every page, the code, what is left out, and the side of each threshold on which the moment lies.
 */
export function planStories(
  { content, shared, results }: Newsroom,
  code: string,
  { siteUrl, without }: Omit<Order, 'now'>,
): Map<string, PlannedStory> {
  // Other pages show of a page that belongs to no story only that it is there.
  const commonData = shared.map(({ path, kind, data }) =>
    kind === 'page' ? [path, (data as { title?: unknown }).title] : [path, data],
  );
  const common = digestOf(JSON.stringify([code, siteUrl, without, commonData]));
  const planned = new Map<string, PlannedStory>();
  for (const [id, group] of content.stories) {
    const result = results.get(id);
    if (!result?.publicEntries.addresses.includes(address.story(id))) continue;
    planned.set(id, { group, key: digestOf(JSON.stringify([common, group.digest, result.passed])) });
  }
  return planned;
}

/** The key of the whole site; of the moment it holds the day, and which reports are recent enough for the news sitemap. */
export function planSite({ order, newsroom, edition, code, stories }: SiteInputs): Key {
  const keys = [...stories].map(([id, { key }]) => [id, key]);
  const shared = newsroom.content.shared.digest;
  const moment = Date.parse(order.now);
  const recent = [...stories.keys()].map((id) =>
    newsroom.results.get(id)?.thresholds.filter((threshold) => changesWithMoment(threshold, moment)),
  );
  return digestOf(JSON.stringify([code, order.siteUrl, order.without, edition.today, shared, keys, recent]));
}

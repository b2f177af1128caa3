import { ContentError } from '../newsroom/content-error.ts';
import type { ContentRoot } from '../newsroom/files/content-root.ts';
import { loadNewsroom, type LoadOptions, type Newsroom } from '../newsroom/newsroom.ts';
import { readEdition } from '../newsroom/read/read-edition.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import type { Edition } from '../domain/story/edition.ts';
import type { Key } from './cache/kept-folders.ts';
import type { OptionalOutput } from '../routes/page-kind.ts';
import { fingerprintSources, planSite, planStories, type PlannedStory } from './plan.ts';
import type { Workers } from './workers.ts';

/** What a build works on. */
export interface BuildOrder {
  root: ContentRoot;
  /** An ISO instant. */
  now: string;
  /** The address of the site, where it is another than in site.yml. */
  siteUrl: string | undefined;
  cacheFolder: string;
  /** What is left out of the site. */
  without: readonly OptionalOutput[];
  /** How Astro was asked for another build than usual, as by `--mode`; nothing of it is mixed with others. */
  variant?: string | undefined;
}

/** Content without errors, and what the site of it consists of. */
export interface Build {
  order: BuildOrder;
  newsroom: Newsroom;
  edition: Edition;
  /** The fingerprint of the code. */
  code: string;
  /** The stories that are out. */
  stories: ReadonlyMap<string, PlannedStory>;
  /** The key of the whole site. */
  key: Key;
}

/** Checks the content, of which warnings are printed and errors thrown as a ContentError, and plans the site of it. */
export async function openBuild(
  order: BuildOrder,
  workers: Workers,
  print: (text: string) => void,
  options: Pick<LoadOptions, 'isAsked' | 'known'> = {},
): Promise<Build> {
  const { root, now, siteUrl, cacheFolder } = order;
  const newsroom = await loadNewsroom(root, now, { cacheFolder, workers, ...options });
  if (hasErrors(newsroom.diagnostics)) throw new ContentError(printText(newsroom.diagnostics));
  print(printText(newsroom.diagnostics));
  const code = fingerprintSources() + (order.variant ?? '');
  const { edition } = readEdition(newsroom.shared, now, siteUrl);
  const build = { order, newsroom, edition, code, stories: planStories(newsroom, code, order) };
  return { ...build, key: planSite(build) };
}

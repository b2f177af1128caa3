import { ContentError } from '../newsroom/content-error.ts';
import type { ContentRoot } from '../newsroom/files/content-root.ts';
import { loadNewsroom, type LoadOptions, type Newsroom } from '../newsroom/newsroom.ts';
import { readEdition } from '../newsroom/read/read-edition.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import type { Edition } from '../domain/story/edition.ts';
import { openBundle, type Bundle } from './bundle.ts';
import type { Extra } from './files/extras.ts';
import { planAssets, planStories, type PlannedStory } from './plan.ts';
import type { Key } from './files/site-state.ts';
import type { Workers } from './workers.ts';

/** What a build is told. */
export interface BuildOrder {
  root: ContentRoot;
  /** An ISO instant. */
  now: string;
  /** The address of the site, where it is another than in site.yml. */
  siteUrl: string | undefined;
  cacheFolder: string;
  /** What is left out of the site. */
  without: readonly Extra[];
}

/** What a build works with: sound content, what the site of it consists of, and the means to make that. */
export interface Build {
  order: BuildOrder;
  newsroom: Newsroom;
  edition: Edition;
  bundle: Bundle;
  /** The stories that are out. */
  stories: ReadonlyMap<string, PlannedStory>;
  /** The files that are taken from the bundle as they are, by path. */
  assets: ReadonlyMap<string, Key>;
}

/** Looks at the content, of which warnings are printed and errors thrown as a ContentError, and opens all that a build needs. */
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
  const bundle = await openBundle(cacheFolder);
  const { edition } = readEdition(newsroom.setting, now, siteUrl);
  const stories = planStories(newsroom, bundle, order);
  return { order, newsroom, edition, bundle, stories, assets: planAssets(bundle) };
}

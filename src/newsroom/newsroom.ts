import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../compile/cache-file.ts';
import type { CompiledFile } from '../compile/compile-file.ts';
import { digestOf } from '../compile/digest.ts';
import { sortDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reminder } from '../diagnostics/reminder.ts';
import type { BaseContent } from './changes/base-content.ts';
import { checkAcrossStories } from './rules/check-across-stories.ts';
import type { checkChanges } from './changes/check-changes.ts';
import type { GroupResult } from './rules/check-group.ts';
import { compileGroup, openCompileCache, type CompileCache } from './files/compiled-group.ts';
import { listContent, type Content, type FileGroup } from './files/content.ts';
import type { ContentRoot } from './files/content-root.ts';
import { countPassed } from './read/thresholds.ts';
import { checkStories, type StoryWorkers } from './story-workers.ts';

/** The whole newsroom, checked. Its stories are not kept in memory: each is compiled, or read from the cache, when it is asked for. */
export interface Newsroom {
  content: Content;
  /** The files that belong to no story, compiled. */
  shared: CompiledFile[];
  /** What was found in each story, and under '' in the files of none. */
  results: ReadonlyMap<string, GroupResult>;
  diagnostics: Diagnostic[];
  reminders: Reminder[];
  cache: CompileCache;
  /** What the next check can begin with. */
  kept: KeptResults;
}

/** Results by group, each under the digest of all that it depends on but the clock. */
export type KeptResults = Record<string, { key: string; result: GroupResult }>;

/** How the content is checked. */
export interface LoadOptions {
  /** The content at an earlier commit: what was published there must not change without a word. */
  base?: BaseContent | undefined;
  /** The folder in which results are kept for the next run; without one, nothing is kept. */
  cacheFolder?: string | null;
  /** Do the work where there is much of it; without them it is all done here. */
  workers?: StoryWorkers | undefined;
  /** The stories that are checked; all of them by default. Links from one story to another are checked only among all. */
  isAsked?: ((story: string) => boolean) | undefined;
  /** Results from elsewhere; those that still fit are taken. */
  known?: KeptResults | undefined;
}

/**
 * The whole newsroom, everything that is wrong in it, and what waits for a word of the editors, in one pass. What was found
 * in a story stays true while its files, the shared files, the code and the side of its thresholds on which the moment lies are the same.
 *
 * @param now an ISO instant: what is out by then must not refer to what is not
 */
export async function loadNewsroom(
  root: ContentRoot,
  now: string,
  { cacheFolder = null, known, ...options }: LoadOptions = {},
): Promise<Newsroom> {
  const cache = openCompileCache(cacheFolder && join(cacheFolder, 'compiled'));
  const file = cacheFolder && join(cacheFolder, 'results.json');
  const former = (file === null ? {} : (readCacheFile(file) ?? {})) as KeptResults;
  const newsroom = await checkContent(
    listContent(root),
    now,
    cache,
    known ? { ...former, ...known } : former,
    options,
  );
  if (file !== null && newsroom.kept !== former) writeCacheFile(file, newsroom.kept);
  return newsroom;
}

/** The same, of content that has been listed, with what a look before this one has kept. */
export async function checkContent(
  content: Content,
  now: string,
  cache: CompileCache,
  former: KeptResults,
  { base, workers, isAsked }: Omit<LoadOptions, 'cacheFolder' | 'known'> = {},
): Promise<Newsroom> {
  const shared = await compileGroup(content.shared, content.root, cache);
  const kept = await checkGroups(content, shared, now, cache, former, isAsked ?? (() => true), workers);
  const groups = [content.shared, ...content.stories.values()].filter(
    ({ id }) => id === '' || !isAsked || isAsked(id),
  );
  const results = new Map(groups.map(({ id }) => [id, getResult(kept, id)]));
  const found = [...results.values()];
  const newsroom = { content, shared, results, cache, kept };
  const across = isAsked ? [] : await checkAcrossStories(newsroom, now);
  const changes = base ? await checkAgainstCommit(newsroom, base, now) : [];
  return {
    ...newsroom,
    diagnostics: sortDiagnostics([...found.flatMap(({ diagnostics }) => diagnostics), ...across, ...changes]),
    reminders: found
      .flatMap(({ reminders }) => reminders)
      .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
  };
}

/** Loaded only where it is asked for: it takes the compiler. */
async function checkAgainstCommit(...asked: Parameters<typeof checkChanges>): Promise<Diagnostic[]> {
  return (await import('./changes/check-changes.ts')).checkChanges(...asked);
}

/** The results on all groups; the former ones themselves where they all still hold. */
async function checkGroups(
  content: Content,
  shared: CompiledFile[],
  now: string,
  cache: CompileCache,
  former: KeptResults,
  isAsked: (story: string) => boolean,
  workers: StoryWorkers | undefined,
): Promise<KeptResults> {
  const { root } = content;
  const moment = Date.parse(now);
  const keyOf = ({ digest }: FileGroup) =>
    digestOf(JSON.stringify([cache.rules, content.shared.digest, digest]));
  const groups = [content.shared, ...content.stories.values()];
  // No plain object: a folder may be called __proto__.
  const kept = new Map<string, KeptResults[string]>();
  const open = new Map<string, { group: FileGroup; key: string }>();
  for (const group of groups) {
    const known = Object.hasOwn(former, group.id) ? former[group.id] : undefined;
    const key = keyOf(group);
    const holds = known?.key === key && countPassed(known.result.thresholds, moment) === known.result.passed;
    if (holds) kept.set(group.id, known);
    else if (group.id === '' || isAsked(group.id)) open.set(group.id, { group, key });
  }
  if (open.size === 0 && kept.size === Object.keys(former).length) return former;
  const stories = [...open.values()].map(({ group }) => group);
  for (const [id, result] of await checkStories({ stories, shared, root, now, cache }, workers))
    kept.set(id, { key: open.get(id)?.key ?? '', result });
  return Object.fromEntries(kept);
}

function getResult(kept: KeptResults, id: string): GroupResult {
  const found = Object.hasOwn(kept, id) ? kept[id] : undefined;
  if (!found) throw new Error(`The story "${id}" was not checked.`);
  return found.result;
}

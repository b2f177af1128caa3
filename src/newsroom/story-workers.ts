import type { CompiledFile } from '../compile/compile-file.ts';
import type { GroupResult } from './rules/check-group.ts';
import { compileGroup, type CompileCache } from './files/compiled-group.ts';
import type { FileGroup } from './files/content.ts';
import type { ContentRoot } from './files/content-root.ts';
import { shareOut } from './share-out.ts';

/** Stories to check, with what each is checked with. Plain data: it is sent between threads. */
export interface CheckTask {
  stories: FileGroup[];
  shared: CompiledFile[];
  root: ContentRoot;
  now: string;
  cache: CompileCache;
}

/** Threads that take some of the stories each. */
export interface StoryWorkers {
  check: (task: CheckTask) => Promise<[story: string, GroupResult][]>;
}

/** As many as one thread takes at a time: few enough that none waits long for the others at the end. */
const BATCH = 20;

/** What is found in each story: by the workers where there are many. */
export async function checkStories(
  task: CheckTask,
  workers: StoryWorkers | undefined,
): Promise<[story: string, GroupResult][]> {
  if (!workers) return checkHere(task);
  const results = await shareOut(task.stories, BATCH, {
    here: () => checkHere(task),
    there: (stories) => workers.check({ ...task, stories }),
  });
  return results.flat();
}

/** The same in this thread, one story after the other. */
export async function checkHere({
  stories,
  shared,
  root,
  now,
  cache,
}: CheckTask): Promise<[string, GroupResult][]> {
  const results: [string, GroupResult][] = [];
  if (stories.length === 0) return results;
  // Loaded only now: where nothing has changed, nothing is checked.
  const { checkGroup } = await import('./rules/check-group.ts');
  for (const group of stories) {
    const files = await compileGroup(group, root, cache);
    results.push([group.id, checkGroup(group, files, shared, root, now)]);
  }
  return results;
}

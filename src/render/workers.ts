import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import type { CheckTask, StoryWorkers } from '../newsroom/story-workers.ts';
import type { GroupResult } from '../newsroom/rules/check-group.ts';
import type { StoryListing } from '../models/lists/listing.ts';
import type { KeptStory, ListTask, PagesTask, RenderTask } from './render-task.ts';

/** Threads that check and render stories. */
export interface Workers extends StoryWorkers {
  render: (task: RenderTask) => Promise<[id: string, KeptStory][]>;
  list: (task: ListTask) => Promise<StoryListing[]>;
  renderPages: (task: PagesTask) => Promise<void>;
  /** Ends them. */
  close: () => Promise<void>;
}

/** One for each core; none is started before there is work for it. */
export function openWorkers(): Workers {
  let pool: Tinypool | undefined;
  const run = async (task: CheckTask | ListTask | RenderTask | PagesTask, name: string): Promise<unknown> => {
    pool ??= new Tinypool({
      filename: resolve(import.meta.dirname, 'worker.ts'),
      minThreads: availableParallelism(),
      maxThreads: availableParallelism(),
    });
    return pool.run(task, { name });
  };
  return {
    check: async (task) => (await run(task, 'checkHere')) as [string, GroupResult][],
    render: async (task) => (await run(task, 'renderStories')) as [string, KeptStory][],
    list: async (task) => (await run(task, 'listStories')) as StoryListing[],
    renderPages: async (task) => {
      await run(task, 'renderPages');
    },
    close: async () => pool?.destroy(),
  };
}

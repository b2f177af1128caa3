// What a thread of the pool in workers.ts can be asked to do.
export { checkHere } from '../newsroom/story-workers.ts';
export { listStories, renderPages, renderStories } from './render-task.ts';

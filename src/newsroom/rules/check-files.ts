import { fileStart } from '../../diagnostics/diagnostic.ts';
import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { filesOf, indexStories } from '../read/story-index.ts';

/** Files that must be there. */
export function checkFiles({ files }: FileSet): FileFault[] {
  const stories = indexStories(files);
  return [
    ...(filesOf(files, 'site').length > 0 ? [] : [tellMissingSite()]),
    ...stories.flatMap(({ story, storyFile }) => (storyFile ? [] : [tellMissingStory(story)])),
  ];
}

function tellMissingSite(): FileFault {
  const message =
    'The file site.yml is missing; add one with name, url, language, timezone, description and publisher.';
  return { path: 'site.yml', rule: 'file/name', message, place: fileStart };
}

function tellMissingStory(story: string): FileFault {
  const message = `The story "${story}" has no story.md; add one with a title and a summary.`;
  return { path: `stories/${story}/story.md`, rule: 'file/name', message, place: fileStart };
}

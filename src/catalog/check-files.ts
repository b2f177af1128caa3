import type { CompiledFile } from '../compile/compile-file.ts';
import { fileStart } from '../diagnostics/diagnostic.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { filesOf, indexStories } from './story-index.ts';

/** Files that must be there, and pages whose address is a story's. */
export function checkFiles({ files }: Newsroom): FileFault[] {
  const stories = indexStories(files);
  const names = new Set(stories.map(({ story }) => story));
  return [
    ...(filesOf(files, 'site').length > 0 ? [] : [tellMissingSite()]),
    ...stories.flatMap(({ story, storyFile }) => (storyFile ? [] : [tellMissingStory(story)])),
    ...filesOf(files, 'page').flatMap((page) => (names.has(page.id) ? [tellTakenName(page)] : [])),
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

function tellTakenName({ path, id }: CompiledFile<'page'>): FileFault {
  const message = `A story is called "${id}" too; choose another name for the page.`;
  return { path, rule: 'file/name', message, place: fileStart };
}

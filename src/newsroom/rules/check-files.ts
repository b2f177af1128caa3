import { fileStart } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { CheckContext } from './check-context.ts';
import { filesOf } from '../read/story-index.ts';

/** Files that must be there. */
export function checkFiles({ files, stories }: CheckContext): Finding[] {
  return [
    ...(filesOf(files, 'site').length > 0 ? [] : [describeMissingSite()]),
    ...stories.flatMap(({ story, storyFile }) => (storyFile ? [] : [describeMissingStory(story)])),
  ];
}

function describeMissingSite(): Finding {
  const message =
    'The file site.yml is missing; add one with name, url, language, timezone, description and publisher.';
  return { path: 'site.yml', rule: 'file/name', message, where: fileStart };
}

function describeMissingStory(story: string): Finding {
  const message = `The story "${story}" has no story.md; add one with a title and a summary.`;
  return { path: `stories/${story}/story.md`, rule: 'file/name', message, where: fileStart };
}

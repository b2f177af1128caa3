import { escape, tabs, teaser } from './parts.js';

export const data = { layout: 'base.11ty.js' };

export function render({ title, description, content, story, collections }) {
  return `<h1>${escape(title)}</h1>
<p class="lead">${escape(description)}</p>
${tabs(story, title)}
${content}
<h2>Reports</h2>
<ul class="teasers">
${collections.reportsByStory[story].toReversed().map(teaser).join('\n')}
</ul>`;
}

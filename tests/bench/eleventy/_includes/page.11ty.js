import { escape } from './parts.js';

export const data = { layout: 'base.11ty.js' };

export function render({ title, description, content }) {
  return `<article>
  <h1>${escape(title)}</h1>
  <p class="lead">${escape(description)}</p>
  ${content}
</article>`;
}

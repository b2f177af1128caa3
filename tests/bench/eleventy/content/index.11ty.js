import { escape, teaser } from '../_includes/parts.js';

export const data = { layout: 'base.11ty.js', title: 'Front page' };

export function render({ site, collections }) {
  return `<h1>${escape(site.name)}</h1>
${collections.stories.map(section).join('\n')}`;
}

function section({ page, reports }) {
  return `<section>
  <h2><a href="${page.url}">${escape(page.data.title)}</a></h2>
  <p>${escape(page.data.description)}</p>
  <ul class="teasers">${reports.slice(-4).toReversed().map(teaser).join('\n')}</ul>
</section>`;
}

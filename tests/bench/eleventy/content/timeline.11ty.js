import { cite, escape, tabs } from '../_includes/parts.js';

export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'collections.stories', size: 1, alias: 'entry' },
  permalink: ({ entry }) => `/${entry.id}/timeline/`,
  eleventyComputed: { title: ({ entry }) => `Timeline: ${entry.page.data.title}` },
};

export function render({ title, entry }) {
  const entries = entry.reports.flatMap((report) => [
    ...report.data.events.map((event) => ({ ...event, text: event.title, report })),
    ...report.data.claims.map((claim) => ({
      ...claim,
      day: claim.saidOn,
      words: claim.saidOn,
      text: claim.statement,
      report,
    })),
  ]);
  entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return `<h1>${escape(title)}</h1>
${tabs(entry.id, entry.page.data.title)}
<ol class="timeline">${entries.map(item).join('\n')}</ol>`;
}

function item({ id, words, text, by, due, basis, sources, report }) {
  return `<li id="${id}"><strong>${escape(words)}</strong> ${escape(text)}${by ? ` ${escape(by)}` : ''}${due ? `, due ${due}` : ''} (${basis})${cite(sources, report.url)} <a href="${report.url}">${escape(report.data.title)}</a></li>`;
}

import { cite, escape, tabs, time } from '../_includes/parts.js';

export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'collections.stories', size: 1, alias: 'entry' },
  permalink: ({ entry }) => `/${entry.id}/specs/`,
  eleventyComputed: { title: ({ entry }) => `Figures: ${entry.page.data.title}` },
};

export function render({ title, entry, properties }) {
  const figures = entry.reports.flatMap((report) =>
    report.data.figures.map((figure) => ({ ...figure, key: `${figure.subject}-${figure.property}`, report })),
  );
  const histories = [...Map.groupBy(figures, ({ key }) => key)];
  return `<h1>${escape(title)}</h1>
${tabs(entry.id, entry.page.data.title)}
<table>
  <thead><tr><th>Figure</th><th>Value</th><th>Basis</th><th>Day</th><th>Sources</th></tr></thead>
  <tbody>${histories.flatMap(([, history]) => history.map((figure, index) => row(figure, index === 0, properties))).join('\n')}</tbody>
</table>`;
}

function row({ key, subject, property, value, condition, basis, sources, report }, isFirst, properties) {
  const label = isFirst ? `${escape(subject)}: ${escape(properties[property].label)}` : '';
  return `<tr${isFirst ? ` id="figure-${key}"` : ''}><td>${label}</td><td>${escape(value)}${condition ? ` (${escape(condition)})` : ''}</td><td>${basis}</td><td><a href="${report.url}">${time(report.date)}</a></td><td>${cite(sources, report.url)}</td></tr>`;
}

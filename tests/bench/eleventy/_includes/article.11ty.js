import { cite, escape, tabs, time } from './parts.js';

export const data = { layout: 'base.11ty.js' };

export function render(data) {
  const { title, description, content, story, storyTitle } = data;
  return `<article>
  <p><a href="/${story}/">${escape(storyTitle)}</a></p>
  <h1>${escape(title)}</h1>
  <p class="lead">${escape(description)}</p>
  <p class="byline">${data.authors.map((id) => `By ${escape(data.staff[id].name)} `).join('')}· ${time(data.page.date)} · ${data.topics.join(', ')}</p>
  ${tabs(story, storyTitle)}
  ${(data.corrections ?? []).map(correction).join('\n')}
  ${content}
  <h2>Figures</h2>
  <table>
    <thead><tr><th>Figure</th><th>Value</th><th>Basis</th><th>Sources</th></tr></thead>
    <tbody>${data.figures.map((each) => figure(each, data.properties)).join('\n')}</tbody>
  </table>
  <h2>Events</h2>
  <ol>${data.events.toSorted(byDay).map(event).join('\n')}</ol>
  <h2>Claims</h2>
  <ul>${data.claims.map(claim).join('\n')}</ul>
  ${data.outcomes ? `<h2>What became of earlier claims</h2><ul>${data.outcomes.map(outcome).join('\n')}</ul>` : ''}
  <h2>Sources</h2>
  <ol>${data.sources.map((each) => source(each, data.publishers)).join('\n')}</ol>
</article>`;
}

function byDay(a, b) {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

function correction({ day, field, was, now, why }) {
  return `<p class="correction">Corrected on ${day}: ${escape(field)} was ${escape(was)}, now ${escape(now)}. ${escape(why)}</p>`;
}

function figure({ property, condition, value, basis, sources }, properties) {
  const label = `${escape(properties[property].label)}${condition ? ` (${escape(condition)})` : ''}`;
  return `<tr><td>${label}</td><td>${escape(value)}</td><td>${basis}</td><td>${cite(sources)}</td></tr>`;
}

function event({ words, title, place, basis, sources }) {
  return `<li><strong>${escape(words)}</strong> ${escape(title)}${place ? `, ${escape(place)}` : ''} (${basis})${cite(sources)}</li>`;
}

function claim({ statement, by, saidOn, due, basis, sources }) {
  return `<li>${escape(statement)} ${escape(by)}, ${saidOn}${due ? `, due ${due}` : ''} (${basis})${cite(sources)}</li>`;
}

function outcome({ claim, as, day, note }) {
  return `<li>${claim}: ${as} on ${day}. ${escape(note)}</li>`;
}

function source({ id, url, title, publisher, kind, published, quote, derivedFrom }, publishers) {
  const name = url ? `<a href="${escape(url)}">${escape(title)}</a>` : escape(title);
  const after = derivedFrom ? `, after ${derivedFrom.join(', ')}` : '';
  return `<li id="source-${id}">${name}, ${escape(publishers[publisher].name)}, ${kind}, ${published}${quote ? `: <q>${escape(quote)}</q>` : ''}${after}</li>`;
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for use in HTML. */
export function escape(text) {
  return String(text).replace(/[&<>"]/g, (character) => entities[character]);
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** A time element for a date. */
export function time(date) {
  const words = `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `<time datetime="${date.toISOString().slice(0, 10)}">${words}</time>`;
}

/** An item of a list of reports. */
export function teaser({ url, date, data }) {
  return `<li>
  <h3><a href="${url}">${escape(data.title)}</a></h3>
  <p>${escape(data.description)}</p>
  <p>${time(date)}</p>
</li>`;
}

/** The pages of a story. */
export function tabs(story, title) {
  return `<nav class="tabs"><a href="/${story}/">${escape(title)}</a> <a href="/${story}/timeline/">Timeline</a> <a href="/${story}/specs/">Figures</a></nav>`;
}

/** Links to sources of a report. */
export function cite(sources = [], url = '') {
  return sources.map((id) => ` <a href="${url}#source-${id}">${id}</a>`).join('');
}

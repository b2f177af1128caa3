import { escape } from '../_includes/parts.js';

export const data = { permalink: '/feed.xml', eleventyExcludeFromCollections: true };

export function render({ site, collections }) {
  const latest = collections.report.slice(-20).toReversed();
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
  <channel>
    <title>${escape(site.name)}</title>
    <link>${site.url}/</link>
    <description>${escape(site.description)}</description>
    ${latest.map((report) => item(report, site.url)).join('\n')}
  </channel>
</rss>
`;
}

function item({ url, date, data }, origin) {
  return `<item>
  <title>${escape(data.title)}</title>
  <link>${origin}${url}</link>
  <guid>${origin}${url}</guid>
  <pubDate>${date.toUTCString()}</pubDate>
  <description>${escape(data.description)}</description>
</item>`;
}

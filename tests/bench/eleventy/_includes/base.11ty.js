import { escape } from './parts.js';

export function render({ title, description = '', content, page, site }) {
  const name = escape(site.name);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.url === '/' ? name : `${escape(title)} · ${name}`}</title>
    <meta name="description" content="${escape(description || site.description)}">
    <link rel="canonical" href="${site.url}${page.url}">
    <link rel="stylesheet" href="/style.css">
    <link rel="alternate" type="application/rss+xml" title="${name}" href="/feed.xml">
    <meta property="og:title" content="${escape(title)}">
    <meta property="og:url" content="${site.url}${page.url}">
  </head>
  <body>
    <header>
      <a class="name" href="/">${name}</a>
      <nav><a href="/about/">About</a> <a href="/corrections-policy/">Corrections</a> <a href="/methods/">Methods</a></nav>
    </header>
    <main>${content}</main>
    <footer><p>${escape(site.description)}</p></footer>
  </body>
</html>
`;
}

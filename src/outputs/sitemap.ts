import { escapeUTF8 } from 'entities';
import type { SitemapEntry } from '../models/sitemap.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The list of sitemaps, of which there is one: https://www.sitemaps.org/protocol.html */
export function buildSitemapIndex(site: string): string {
  const location = escapeUTF8(new URL('/sitemap-0.xml', site).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${NAMESPACE}">
<sitemap><loc>${location}</loc></sitemap>
</sitemapindex>
`;
}

/** The sitemap of all pages, in the order given. */
export function buildSitemap(entries: SitemapEntry[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${NAMESPACE}">
${entries.map(formatEntry).join('\n')}
</urlset>
`;
}

function formatEntry({ location, lastModified }: SitemapEntry): string {
  // A day or an instant, both as the W3C's date and time formats have them.
  const date = lastModified?.kind === 'instant' ? lastModified.at : lastModified?.text;
  const modified = date === undefined ? '' : `<lastmod>${escapeUTF8(date)}</lastmod>`;
  return `<url><loc>${escapeUTF8(location)}</loc>${modified}</url>`;
}

import { escapeUTF8 } from 'entities';
import type { SitemapEntry } from '../../models/feeds/sitemap.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The list of the parts of a sitemap, which are counted from 0: https://www.sitemaps.org/protocol.html */
export function buildSitemapIndex(site: string, parts: number): string {
  const sitemaps = Array.from({ length: parts }, (_, part) => {
    const location = new URL(`/sitemap-${part}.xml`, site).href;
    return `<sitemap><loc>${escapeUTF8(location)}</loc></sitemap>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${NAMESPACE}">
${sitemaps.join('')}</sitemapindex>
`;
}

/** A part of the sitemap, in the order given. */
export function buildSitemap(entries: SitemapEntry[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${NAMESPACE}">
${entries.map(formatEntry).join('\n')}
</urlset>
`;
}

function formatEntry({ location, lastModified }: SitemapEntry): string {
  const modified = lastModified === null ? '' : `<lastmod>${escapeUTF8(lastModified)}</lastmod>`;
  return `<url><loc>${escapeUTF8(location)}</loc>${modified}</url>`;
}

/** A sitemap (https://www.sitemaps.org/protocol.html) of full addresses. */
export function buildSitemap(entries: readonly { location: string; lastModified: string | null }[]): string {
  const urls = entries.map(({ location, lastModified }) => {
    const changed = lastModified === null ? '' : `<lastmod>${escapeXml(lastModified)}</lastmod>`;
    return `<url><loc>${escapeXml(location)}</loc>${changed}</url>`;
  });
  return `${declaration}<urlset xmlns="${namespace}">${urls.join('')}</urlset>\n`;
}

/** The index that names the sitemaps of a site. */
export function buildSitemapIndex(locations: readonly string[]): string {
  const maps = locations.map((location) => `<sitemap><loc>${escapeXml(location)}</loc></sitemap>`);
  return `${declaration}<sitemapindex xmlns="${namespace}">${maps.join('')}</sitemapindex>\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

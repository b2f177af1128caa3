/** robots.txt of a site that hides nothing. */
export function buildRobots(site: string): string {
  const sitemaps = ['/sitemap-index.xml', '/news-sitemap.xml'].map(
    (path) => `Sitemap: ${new URL(path, site).href}\n`,
  );
  return `User-agent: *\nAllow: /\n\n${sitemaps.join('')}`;
}

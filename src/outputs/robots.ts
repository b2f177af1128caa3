/** robots.txt of a site that hides nothing. */
export function buildRobots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`;
}

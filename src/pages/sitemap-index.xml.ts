import type { APIRoute } from 'astro';
import { getSiteUrl } from '../catalog/page-models.ts';
import { buildSitemapIndex } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () => {
  const location = new URL('/sitemap-0.xml', await getSiteUrl()).href;
  return new Response(buildSitemapIndex([location]), { headers: { 'Content-Type': 'application/xml' } });
};

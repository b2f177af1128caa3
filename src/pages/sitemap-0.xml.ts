import type { APIRoute } from 'astro';
import { getSitemapEntries } from '../catalog/page-models.ts';
import { buildSitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(buildSitemap(await getSitemapEntries()), { headers: { 'Content-Type': 'application/xml' } });

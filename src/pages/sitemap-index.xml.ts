import type { APIRoute } from 'astro';
import { getSiteUrl } from '../catalog/page-models.ts';
import { buildSitemapIndex } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(buildSitemapIndex(await getSiteUrl()), { headers: { 'Content-Type': 'application/xml' } });

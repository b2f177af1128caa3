import type { APIRoute } from 'astro';
import { getSitemapCount, getSiteUrl } from '../catalog/page-models.ts';
import { buildSitemapIndex } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(buildSitemapIndex(await getSiteUrl(), await getSitemapCount()), {
    headers: { 'Content-Type': 'application/xml' },
  });

import type { APIRoute } from 'astro';
import { getSiteUrl } from '../catalog/page-models.ts';

export const GET: APIRoute = async () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', await getSiteUrl()).href}\n`);

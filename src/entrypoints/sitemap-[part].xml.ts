import type { APIRoute } from 'astro';
import { getModel } from '../routes/page.ts';
import { buildSitemap } from '../outputs/sitemaps/sitemap.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildSitemap(getModel(locals.page, 'sitemap')), {
    headers: { 'Content-Type': 'application/xml' },
  });

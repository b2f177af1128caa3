import type { APIRoute } from 'astro';
import { getModel } from '../routes/page.ts';
import { buildSitemapIndex } from '../outputs/sitemaps/sitemap.ts';

export const GET: APIRoute = ({ locals }) => {
  const { siteUrl, count } = getModel(locals.page, 'sitemap-index');
  return new Response(buildSitemapIndex(siteUrl, count), { headers: { 'Content-Type': 'application/xml' } });
};

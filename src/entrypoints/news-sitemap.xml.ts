import type { APIRoute } from 'astro';
import { getModel } from '../routes/page.ts';
import { buildNewsSitemapXml } from '../outputs/sitemaps/news-sitemap.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildNewsSitemapXml(getModel(locals.page, 'news-sitemap')), {
    headers: { 'Content-Type': 'application/xml' },
  });

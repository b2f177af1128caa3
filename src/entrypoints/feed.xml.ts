import type { APIRoute } from 'astro';
import { getModel } from '../routes/page.ts';
import { buildRss } from '../outputs/feeds/rss.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildRss(getModel(locals.page, 'feed')), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });

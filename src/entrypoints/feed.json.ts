import type { APIRoute } from 'astro';
import { getModel } from '../routes/page.ts';
import { buildJsonFeed } from '../outputs/feeds/json-feed.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildJsonFeed(getModel(locals.page, 'feed')), {
    headers: { 'Content-Type': 'application/feed+json' },
  });

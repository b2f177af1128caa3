import type { APIRoute } from 'astro';
import { getFeedModel } from '../catalog/page-models.ts';
import { buildRss } from '../outputs/rss.ts';

export const GET: APIRoute = async () =>
  new Response(buildRss(await getFeedModel()), { headers: { 'Content-Type': 'application/rss+xml' } });

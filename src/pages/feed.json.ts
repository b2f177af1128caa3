import type { APIRoute } from 'astro';
import { getFeedModel } from '../catalog/page-models.ts';
import { buildJsonFeed } from '../outputs/json-feed.ts';

export const GET: APIRoute = async () =>
  new Response(buildJsonFeed(await getFeedModel()), { headers: { 'Content-Type': 'application/feed+json' } });

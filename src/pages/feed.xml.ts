import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeedModel } from '../catalog/page-models.ts';
import { buildFeedOptions } from '../outputs/feed.ts';

export const GET: APIRoute = async () => rss(buildFeedOptions(await getFeedModel()));

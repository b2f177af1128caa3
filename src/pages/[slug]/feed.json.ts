import type { APIRoute, GetStaticPaths } from 'astro';
import { getStoryFeedModel, listStoryPaths, type StoryProps } from '../../catalog/page-models.ts';
import { buildJsonFeed } from '../../outputs/json-feed.ts';

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths;

export const GET: APIRoute<StoryProps> = async ({ props }) =>
  new Response(buildJsonFeed(await getStoryFeedModel(props.slug)), {
    headers: { 'Content-Type': 'application/feed+json' },
  });

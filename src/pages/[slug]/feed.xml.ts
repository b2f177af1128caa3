import type { APIRoute, GetStaticPaths } from 'astro';
import { getStoryFeedModel, listStoryPaths, type StoryProps } from '../../catalog/page-models.ts';
import { buildRss } from '../../outputs/rss.ts';

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths;

export const GET: APIRoute<StoryProps> = async ({ props }) =>
  new Response(buildRss(await getStoryFeedModel(props.slug)), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });

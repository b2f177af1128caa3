import type { APIRoute, GetStaticPaths } from 'astro';
import { getStoryData, listStoryPaths, type StoryProps } from '../../catalog/page-models.ts';
import { buildJson } from '../../outputs/json.ts';

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths;

export const GET: APIRoute<StoryProps> = async ({ props }) =>
  new Response(buildJson(await getStoryData(props.slug)), {
    headers: { 'Content-Type': 'application/json' },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { getStoryFeedModel, listStoryPaths, type StoryProps } from '../../catalog/page-models.ts';
import { buildAtom } from '../../outputs/atom.ts';

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths;

export const GET: APIRoute<StoryProps> = async ({ props }) =>
  new Response(buildAtom(await getStoryFeedModel(props.slug)), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });

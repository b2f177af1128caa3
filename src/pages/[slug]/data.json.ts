import type { APIRoute, GetStaticPaths } from 'astro';
import { getStoryData, listStories } from '../../catalog/page-models.ts';
import { buildJson } from '../../outputs/json.ts';

interface Props extends Record<string, unknown> {
  slug: string;
}

export const getStaticPaths = (async () => {
  const stories = await listStories();
  return stories.map((slug) => ({ params: { slug }, props: { slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(buildJson(await getStoryData(props.slug)), {
    headers: { 'Content-Type': 'application/json' },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { getStoryFeedModel, listStories } from '../../catalog/page-models.ts';
import { buildRss } from '../../outputs/rss.ts';

interface Props extends Record<string, unknown> {
  slug: string;
}

export const getStaticPaths = (async () => {
  const stories = await listStories();
  return stories.map((slug) => ({ params: { slug }, props: { slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(buildRss(await getStoryFeedModel(props.slug)), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });

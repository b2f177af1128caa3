import type { APIRoute, GetStaticPaths } from 'astro';
import { getStoryFeedModel, listStories } from '../../catalog/page-models.ts';
import { buildAtom } from '../../outputs/atom.ts';

interface Props extends Record<string, unknown> {
  slug: string;
}

export const getStaticPaths = (async () => {
  const stories = await listStories();
  return stories.map((slug) => ({ params: { slug }, props: { slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(buildAtom(await getStoryFeedModel(props.slug)), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });

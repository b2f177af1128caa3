import type { APIRoute, GetStaticPaths } from 'astro';
import { listImages, readImage } from '../../../catalog/page-models.ts';

interface Props extends Record<string, unknown> {
  story: string;
  report: string;
  file: string;
}

export const getStaticPaths = (async () => {
  const images = await listImages();
  return images.map(({ story, report, file }) => ({
    params: { slug: story, report, image: file },
    props: { story, report, file },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const bytes = await readImage(props.story, props.report, props.file);
  return new Response(new Uint8Array(bytes));
};

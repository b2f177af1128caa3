import type { APIRoute, GetStaticPaths } from 'astro';
import { listImages, readImage } from '../../catalog/images.ts';

interface Props extends Record<string, unknown> {
  story: string;
  image: string;
}

export const getStaticPaths = (async () => {
  const images = await listImages();
  return images.map(({ story, image }) => ({ params: { slug: story, image }, props: { story, image } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { bytes, type } = await readImage(props.story, props.image);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
};

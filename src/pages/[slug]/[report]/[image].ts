import type { APIRoute } from 'astro';
import { listImages, readImage } from '../../../catalog/page-models.ts';

export async function getStaticPaths() {
  return (await listImages()).map(({ story, report, file }) => ({ params: { slug: story, report, image: file } }));
}

export const GET: APIRoute = async ({ params: { slug = '', report = '', image = '' } }) =>
  new Response(new Uint8Array(await readImage(slug, report, image)));

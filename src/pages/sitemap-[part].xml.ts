import type { APIRoute, GetStaticPaths } from 'astro';
import { getSitemapEntries, listSitemaps } from '../catalog/page-models.ts';
import { buildSitemap } from '../outputs/sitemap.ts';

interface Props extends Record<string, unknown> {
  part: number;
}

export const getStaticPaths = listSitemaps satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(buildSitemap(await getSitemapEntries(props.part)), {
    headers: { 'Content-Type': 'application/xml' },
  });

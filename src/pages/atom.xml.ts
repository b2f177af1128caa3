import type { APIRoute } from 'astro';
import { getFeedModel } from '../catalog/page-models.ts';
import { buildAtom } from '../outputs/atom.ts';

export const GET: APIRoute = async () =>
  new Response(buildAtom(await getFeedModel()), { headers: { 'Content-Type': 'application/atom+xml' } });

import type { APIRoute } from 'astro';
import { getModel } from '../../routes/page.ts';
import { buildAtom } from '../../outputs/feeds/atom.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildAtom(getModel(locals.page, 'story-feed')), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });

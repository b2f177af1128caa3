import type { APIRoute } from 'astro';
import { getModel } from '../../models/page.ts';
import { buildAtom } from '../../outputs/atom.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildAtom(getModel(locals.page, 'feed')), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });

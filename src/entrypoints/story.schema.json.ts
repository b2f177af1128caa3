import type { APIRoute } from 'astro';
import { getModel } from '../routes/page.ts';
import { buildJson } from '../outputs/json.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildJson(getModel(locals.page, 'data-schema')), {
    headers: { 'Content-Type': 'application/schema+json' },
  });

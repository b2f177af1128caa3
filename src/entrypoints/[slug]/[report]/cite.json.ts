import type { APIRoute } from 'astro';
import { getModel } from '../../../routes/page.ts';
import { buildCslItems } from '../../../outputs/citations/csl.ts';
import { buildJson } from '../../../outputs/json.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildJson(buildCslItems(getModel(locals.page, 'bibliography'))), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });

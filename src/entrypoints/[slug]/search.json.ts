import type { APIRoute } from 'astro';
import { getModel } from '../../routes/page.ts';
import { buildJson } from '../../outputs/json.ts';
import { buildIndexedRecords } from '../../outputs/search-records.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildJson(buildIndexedRecords(getModel(locals.page, 'search-records'))), {
    headers: { 'Content-Type': 'application/json' },
  });

import type { APIRoute } from 'astro';
import { getModel } from '../../routes/page.ts';
import { buildFigureCsv } from '../../outputs/figure-csv.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildFigureCsv(getModel(locals.page, 'figure-table')), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

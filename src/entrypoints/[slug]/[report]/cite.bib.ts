import type { APIRoute } from 'astro';
import { getModel } from '../../../routes/page.ts';
import { buildBiblatex } from '../../../outputs/citations/biblatex.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildBiblatex(getModel(locals.page, 'bibliography')), {
    headers: { 'Content-Type': 'application/x-bibtex' },
  });

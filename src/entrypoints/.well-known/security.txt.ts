import type { APIRoute } from 'astro';
import { getModel } from '../../routes/page.ts';
import { buildSecurityText } from '../../outputs/security.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildSecurityText(getModel(locals.page, 'security')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { getModel } from '../routes/page.ts';
import { buildRobots } from '../outputs/sitemaps/robots.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildRobots(getModel(locals.page, 'robots').siteUrl));

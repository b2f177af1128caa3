import type { APIRoute } from 'astro';
import { getModel } from '../models/page.ts';
import { buildRobots } from '../outputs/robots.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildRobots(getModel(locals.page, 'robots').siteUrl));

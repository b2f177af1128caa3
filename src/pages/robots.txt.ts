import type { APIRoute } from 'astro';
import { getSiteUrl } from '../catalog/page-models.ts';
import { buildRobots } from '../outputs/robots.ts';

export const GET: APIRoute = async () => new Response(buildRobots(await getSiteUrl()));

import type { APIRoute } from 'astro';
import { getModel } from '../../routes/page.ts';
import { buildCalendar } from '../../outputs/calendar.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(buildCalendar(getModel(locals.page, 'calendar')), {
    headers: { 'Content-Type': 'text/calendar' },
  });

import { defineMiddleware } from 'astro:middleware';
import { getPageSource } from './page-source.ts';

/** Gives every page its model, in `Astro.locals.page`. A thread that renders pages brings it along. */
export const onRequest = defineMiddleware(async ({ locals, url, isPrerendered, routePattern }, next) => {
  if (Object.hasOwn(locals, 'page')) return next();
  const page = await getPageSource()(routePattern === '/404' ? '/404.html' : url.pathname);
  if (page) locals.page = page;
  // A page of the newsroom's own, in src/pages, is prerendered and needs no model of ours.
  else if (!isPrerendered) return new Response(null, { status: 404 });
  return next();
});

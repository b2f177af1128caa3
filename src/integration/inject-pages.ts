import type { HookParameters } from 'astro';
import { tables } from '../routes/table.ts';

type InjectRoute = HookParameters<'astro:config:setup'>['injectRoute'];

/** The one page that Astro renders itself: without a static page of its own, a build would not ask for the others. */
export const staticPattern = '/robots.txt';

/**
 * Injects the routes of all kinds of pages. They are rendered on demand, each from the model that the middleware or a thread brings, so
 * that Astro needs no list of their paths.
 */
export function injectPages(injectRoute: InjectRoute): void {
  const routes = Object.values({ ...tables.site, ...tables.story }).flatMap((kind) => kind.routes);
  const entrypoints = new Map(routes.map(({ pattern, entrypoint }) => [pattern, entrypoint]));
  for (const [pattern, entrypoint] of entrypoints) {
    if (entrypoint === null) continue;
    injectRoute({
      pattern: pattern.replace(/(?<=.)\/$/, ''),
      entrypoint: new URL(`../../${entrypoint}`, import.meta.url),
      prerender: pattern === staticPattern,
    });
  }
}

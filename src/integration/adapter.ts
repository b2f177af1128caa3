import type { AstroAdapter } from 'astro';

/**
 * Lets Astro bundle our pages into one module that renders a page from its model, which threads load. Nothing is served by it: every
 * page is rendered by the build. https://docs.astro.build/en/reference/adapter-reference/
 */
export const adapter: AstroAdapter = {
  name: 'dateline',
  // Marked as deprecated only because it will become the one way; until then it must be asked for.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  entrypointResolution: 'auto',
  serverEntrypoint: new URL('./server-entry.ts', import.meta.url),
  supportedAstroFeatures: {
    staticOutput: 'stable',
    hybridOutput: 'stable',
    serverOutput: 'stable',
    sharpImageService: 'stable',
  },
};

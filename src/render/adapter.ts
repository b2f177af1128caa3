import type { AstroIntegration } from 'astro';

/**
 * Lets Astro bundle the pages into one module that renders a page from its model, whenever it is asked to; `renderer.ts` asks.
 * https://docs.astro.build/en/reference/adapter-reference/
 */
export function modelAdapter(): AstroIntegration {
  return {
    name: 'dateline',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'dateline',
          // Marked as deprecated only since it is to be the one way, in a version to come; until then it must be asked for.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server-entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}

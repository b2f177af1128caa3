import type { AstroIntegration } from 'astro';
import { adapter } from './adapter.ts';
import { assertSupported, astroSettings } from './astro-settings.ts';
import { openBuildHooks, type BuildHooks } from './build-hooks.ts';
import { checkBeforeTypes } from './check-before-types.ts';
import { openDevHooks, type DevHooks } from './dev-hooks.ts';
import { injectPages } from './inject-pages.ts';

/**
 * Dateline as an Astro integration: pages, their models, the check of the content, and the build.
 *
 * `astro dev` follows the content; `astro build` checks it, renders what has changed and replaces the folder only with a whole site;
 * `astro check` checks it before the types. Ends with a sentence where a setting of Astro cannot be supported.
 */
export function dateline(): AstroIntegration {
  let build: BuildHooks | undefined;
  let dev: DevHooks | undefined;
  return {
    name: 'dateline',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { command, config, updateConfig, addMiddleware, injectRoute } = setup;
        assertSupported(config);
        updateConfig(astroSettings);
        injectPages(injectRoute);
        addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) });
        // Astro asks for an adapter in the config; what it needs to know of one is said in a hook.
        if (command !== 'preview') updateConfig({ adapter: { name: 'dateline-adapter', hooks: {} } });
        if (command === 'build') build = await openBuildHooks(setup);
        if (command === 'dev') dev = openDevHooks(setup);
        if (command === 'sync') await checkBeforeTypes();
      },
      'astro:config:done': ({ setAdapter }) => {
        // Files that are built are served as they are.
        if (build || dev) setAdapter(adapter);
      },
      'astro:build:setup': (setup) => build?.setUp(setup),
      'astro:build:start': (start) => build?.start(start),
      'astro:server:setup': (setup) => dev?.serve(setup),
      'astro:server:done': () => dev?.close(),
    },
  };
}

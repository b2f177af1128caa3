import type { AstroConfig, HookParameters } from 'astro';
import { CannotRun } from '../diagnostics/cannot-run.ts';

type ConfigUpdate = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];

/** How Astro builds the pages of a newsroom. */
export const astroSettings: ConfigUpdate = {
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // As in JSX, a line break between elements is no space: what Prettier writes is what is meant.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  vite: {
    // One style sheet and one script for all pages: each is fetched once.
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      // The texts of a script are constants of src/words: each is put where it is used.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } },
    },
    // Caches and sites change while the dev server runs, and are a hundred thousand files in a large newsroom.
    server: { watch: { ignored: ['**/.cache/**', '**/dist*/**'] } },
    // Else Vite reads every page in `dist` for scripts of packages before it shows the first one; our pages have none.
    optimizeDeps: { noDiscovery: true },
  },
};

/** Throws CannotRun where the config of a project asks for what Dateline cannot do: a wrong site would be worse. */
export function assertSupported(config: AstroConfig): void {
  const { adapter, base, build, i18n, output, site, trailingSlash } = config;
  const refusals: [isAsked: boolean, sentence: string][] = [
    [
      site !== undefined,
      'Remove `site` from the Astro config: the address of the site is `url` in site.yml, or SITE_URL.',
    ],
    [base !== '/', 'Remove `base` from the Astro config: the addresses of the site begin at the root.'],
    [
      output !== 'static' || adapter !== undefined,
      'Remove `output` and `adapter` from the Astro config: Dateline builds static files and needs no server.',
    ],
    [
      trailingSlash === 'never' || build.format !== 'directory',
      'Remove `trailingSlash` and `build.format` from the Astro config: the addresses of pages end with a slash.',
    ],
    [
      build.assetsPrefix !== undefined,
      'Remove `build.assetsPrefix` from the Astro config: pages and their files are published at one address.',
    ],
    [
      i18n !== undefined,
      'Remove `i18n` from the Astro config: the language of the site is `language` in site.yml.',
    ],
  ];
  const found = refusals.find(([isAsked]) => isAsked);
  if (found) throw new CannotRun(found[1]);
}

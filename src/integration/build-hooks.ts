import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, HookParameters, RouteData } from 'astro';
import { listStaticImages, type StaticImage } from '../render/static-images.ts';
import type { RendererSettings } from '../render/renderer.ts';
import { digestOf } from '../compile/digest.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';
import { staticPattern } from './inject-pages.ts';
import { setPageSource } from './page-source.ts';
import { takePreparedBuild } from './prepared-build.ts';
import { openSiteBuild, type SiteBuild } from './site-build.ts';

/** What the integration does during a build. */
export interface BuildHooks {
  setUp: (setup: HookParameters<'astro:build:setup'>) => void;
  start: (start: HookParameters<'astro:build:start'>) => void;
}

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Checks the content, and lets Astro build into the work folder. */
export async function openBuildHooks({
  config,
  updateConfig,
}: HookParameters<'astro:config:setup'>): Promise<BuildHooks> {
  // What a shell has set must not change what is built.
  process.env['NODE_ENV'] = 'production';
  delete process.env['VITEST'];
  const build = takePreparedBuild() ?? (await openWholeBuild(config.outDir));
  build.begin();
  const { site, bundle, astro } = build.work;
  const renderer: RendererSettings = {
    entry: join(bundle, config.build.serverEntry),
    images: { base: config.base, assets: config.build.assets, service: config.image.service.entrypoint },
  };
  const others = config.integrations.filter(({ name }) => name !== 'dateline');
  const isListening = others.some(({ hooks }) => hooks['astro:build:done'] !== undefined);
  const own: OwnPages = { renderer, routes: [], images: [], isAlone: others.length === 0 };
  const folder = (path: string) => pathToFileURL(`${path}/`);
  updateConfig({
    site: build.siteUrl,
    outDir: folder(site),
    // Builds may run side by side.
    cacheDir: folder(astro),
    build: { client: folder(site), server: folder(bundle) },
    integrations: [finishLast(build, own)],
  });
  setPageSource(build.findPage);
  return {
    setUp: ({ pages, updateConfig: updateViteConfig }) => {
      // Who sets a prerenderer has to name its entry: it is Astro's own.
      const rolldownOptions = { input: 'astro/entrypoints/prerender' };
      updateViteConfig({ environments: { prerender: { build: { rolldownOptions } } } });
      if (isListening) own.routes = [...pages.values()].map(({ route }) => route);
    },
    start: ({ setPrerenderer }) => {
      setPrerenderer((ofAstro) => addPages(ofAstro, build, own));
    },
  };
}

/** What is known of our pages while Astro builds. */
interface OwnPages {
  renderer: RendererSettings;
  /** Their routes, where other integrations are to be given their names; else none. */
  routes: readonly RouteData[];
  /** The pictures that they show in a form that Astro makes. */
  images: readonly StaticImage[];
  /** Whether the site has nothing besides: no pages of the project, no pictures to make, no other integration. */
  isAlone: boolean;
}

async function openWholeBuild(outDir: URL): Promise<SiteBuild> {
  const path = relative(process.cwd(), fileURLToPath(outDir)) || '.';
  const args = process.argv.slice(2);
  const isUsual = !args.some((arg) => /^--(?:config|mode|devOutput)\b/.test(arg));
  const variant = isUsual ? undefined : digestOf(JSON.stringify(args));
  const settings = { outDir: path, without: [], shard: null, parts: null, variant };
  return openSiteBuild(settings, (text) => process.stdout.write(text));
}

/** Astro's prerenderer, which renders what the project has in `src/pages`; before that, all our pages are rendered. */
function addPages(ofAstro: AstroPrerenderer, build: SiteBuild, own: OwnPages): AstroPrerenderer {
  const rendered = new Set<string>();
  return {
    ...ofAstro,
    name: 'dateline',
    getStaticPaths: async () => {
      const others = await ofAstro.getStaticPaths();
      for (const path of others) assertFree(path, build.hasAddress);
      ({ images: own.images } = await build.render(own.renderer));
      own.isAlone &&= own.images.length === 0 && others.every(({ pathname }) => pathname === staticPattern);
      const named = listPages(build.work.site, own.routes);
      for (const { pathname } of named) rendered.add(pathname);
      return [...others, ...named];
    },
    // A page without a body is not written: it is there already.
    render: (request, options) =>
      rendered.has(new URL(request.url).pathname) && !options.routeData.prerender
        ? Promise.resolve(new Response(null))
        : ofAstro.render(request, options),
    collectStaticImages: async () =>
      new Map([...((await ofAstro.collectStaticImages?.()) ?? []), ...listStaticImages(own.images)]),
  };
}

/** Throws CannotRun where a page of the project has the address of one of ours. */
function assertFree({ pathname, route }: PathWithRoute, isTaken: (address: string) => boolean): void {
  const address =
    route.type === 'page' || route.type === 'redirect' ? pathname.replace(/\/?$/, '/') : pathname;
  if (isTaken(address))
    throw new CannotRun(
      `${route.component} has the address ${address}, and so has a page that is made from the content; rename one of them.`,
    );
}

/** The pages in a folder, each with the route that it belongs to. */
function listPages(site: string, routes: readonly RouteData[]): PathWithRoute[] {
  const own = routes.filter(({ prerender, type }) => !prerender && type === 'page');
  if (own.length === 0) return [];
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const pathname = `/${path.replaceAll('\\', '/')}`.replace(/index\.html$/, '').replace(/\.html$/, '/');
      const route = own.find(({ pattern }) => pattern.test(pathname));
      return route ? [{ pathname, route }] : [];
    });
}

/** Puts the site into its place once every other integration has done its work. */
function finishLast(build: SiteBuild, own: OwnPages): AstroIntegration {
  return {
    name: 'dateline-finish',
    hooks: {
      'astro:build:done': async () => {
        if (own.isAlone) await build.keepBundle(own.renderer);
        await build.finish(own.isAlone);
        await build.close();
      },
    },
  };
}

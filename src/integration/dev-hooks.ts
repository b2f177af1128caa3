import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { lookup } from 'mrmime';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { Found, LiveSite, openLiveSite } from '../render/live-site.ts';

import { isContentError } from '../newsroom/content-error.ts';
import { isWithin } from '../newsroom/files/content-root.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { cacheFolder } from './cache-folder.ts';
import { describeError } from './describe-error.ts';
import { buildFindingsPage } from './findings-page.ts';
import { setPageSource } from './page-source.ts';
import { openProject } from './project.ts';

type OpenLiveSite = typeof openLiveSite;

/** What the integration does while the dev server runs. */
export interface DevHooks {
  serve: (setup: HookParameters<'astro:server:setup'>) => Promise<void>;
  close: () => Promise<void>;
}

/** Long enough for an editor that saves by removing a file and putting another in its place, in milliseconds. */
const SETTLE_TIME = 80;

/** How long the start waits for what is wrong in the content, in milliseconds. */
const PATIENCE = 1_000;

/** The folders of our code that Vite does not reload by itself, since pages don't import them. */
const OWN_CODE = join(import.meta.dirname, '..');
const PAGE_CODE = ['browser', 'components', 'entrypoints', 'layouts', 'styles'];

/**
 * Lets the dev server follow the content and the code: a page is given its model when it is asked for. While the content has errors, the
 * terminal and every page list them in the words of `npm run check`; the pages come back by themselves once it has none.
 */
export function openDevHooks({ updateConfig }: HookParameters<'astro:config:setup'>): DevHooks {
  const { root, now, siteUrl } = openProject();
  // What a shell has set must not change what is shown.
  process.env['NODE_ENV'] = 'development';
  // Asks the registry otherwise, at an hour of its own.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  if (siteUrl !== undefined) updateConfig({ site: siteUrl });
  let site: LiveSite | undefined;
  const order = { root, now, siteUrl, cacheFolder, without: [] };
  const open = async (server: ViteDevServer): Promise<LiveSite> => {
    const { openLiveSite: openFresh } = await importFresh(server);
    return openFresh(order);
  };
  return {
    close: async () => site?.close(),
    serve: async ({ server }) => {
      let current = (site = await open(server));
      // A large newsroom is checked for the first time while the server runs.
      await Promise.race([current.isChecked, wait(PATIENCE)]);
      if (hasErrors(current.diagnostics())) await refuseToStart(current);
      const reports = openReports();
      const follow = (live: LiveSite): void => {
        live.isChecked.then(
          () => {
            reports.list(live.diagnostics());
          },
          (error: unknown) => {
            reports.fail(error);
          },
        );
      };
      follow(current);
      followChanges(server, root.folder, async ({ content, hasCode }) => {
        try {
          if (hasCode) {
            const former = current;
            current = site = await open(server);
            await former.close();
            follow(current);
          } else {
            await current.refresh(content);
            reports.list(current.diagnostics());
          }
        } catch (error) {
          reports.fail(error);
        }
        server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      });
      const prepared = new Map<string, Found>();
      setPageSource(async (path) => {
        const found = prepared.get(path) ?? (await current.find(path));
        prepared.delete(path);
        return found?.kind === 'page' ? found.page : undefined;
      });
      server.middlewares.use((request, response, next) => {
        const findings = reports.current();
        if (findings !== undefined && asksForPage(request)) {
          answerFindings(response, findings);
          return;
        }
        answer(current, prepared, request, response).then(
          (isDone) => {
            if (!isDone) next();
          },
          (error: unknown) => {
            if (isContentError(error)) answerFindings(response, error.message);
            else next(error);
          },
        );
      });
    },
  };
}

/** Ends the process with what is wrong in the content: Astro would call it an unhandled error of a hook. */
async function refuseToStart(site: LiveSite): Promise<never> {
  const findings = printText(site.diagnostics());
  await site.close();
  await new Promise((done) => process.stdout.write(findings, done));
  process.exit(1);
}

/** Our code as it is now: Vite runs it, and knows when it has changed. */
async function importFresh(server: ViteDevServer): Promise<{ openLiveSite: OpenLiveSite }> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('The dev server of Astro cannot run modules.');
  return ssr.runner.import(join(OWN_CODE, 'render/live-site.ts'));
}

/** What the terminal has shown of the content, and the findings that every page shows instead of itself. */
function openReports() {
  let warnings = '';
  let fault: string | undefined;
  const report = (found: string | undefined, text: string) => {
    if (found === fault) return;
    process.stdout.write(text);
    fault = found;
  };
  return {
    current: () => fault,
    fail: (error: unknown) => {
      report(String(error), describeError(error));
    },
    list: (diagnostics: Parameters<typeof printText>[0]) => {
      const findings = printText(diagnostics);
      if (hasErrors(diagnostics)) {
        report(findings, findings);
        return;
      }
      // The same warnings are printed once, not at every change.
      if (findings !== warnings) process.stdout.write(findings);
      warnings = findings;
      report(undefined, 'The content has no errors any more.\n');
    },
  };
}

interface Change {
  /** The files of the content that have changed, by absolute path. */
  content: string[];
  /** Whether our code has changed as well. */
  hasCode: boolean;
}

/** Reports changes of the content, and of the code that pages don't import, one after the other. */
function followChanges(
  server: ViteDevServer,
  content: string,
  apply: (change: Change) => Promise<void>,
): void {
  const changed = new Set<string>();
  let settling: NodeJS.Timeout | undefined;
  let applied = Promise.resolve();
  const isContent = (path: string) => isWithin(content, path);
  const isCode = (path: string) =>
    isWithin(OWN_CODE, path) && !PAGE_CODE.some((name) => isWithin(join(OWN_CODE, name), path));
  server.watcher.add([content, OWN_CODE]);
  server.watcher.on('all', (_event, path) => {
    if (!isContent(path) && !isCode(path)) return;
    changed.add(path);
    clearTimeout(settling);
    settling = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      const change = { content: paths.filter(isContent), hasCode: paths.some((each) => !isContent(each)) };
      applied = applied.then(() => apply(change));
    }, SETTLE_TIME);
  });
}

/** Finds the page of a request, or sends a picture or a card, which ends the request; anything else is for Vite. */
async function answer(
  site: LiveSite,
  prepared: Map<string, Found>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [path = ''] = (request.url ?? '').split(/[?#]/);
  if (isOfVite(path)) return false;
  const found = await site.find(path);
  if (found?.kind === 'picture') {
    response.setHeader('Content-Type', lookup(found.path) ?? 'application/octet-stream');
    response.end(await readFile(found.path));
    return true;
  }
  if (found?.kind === 'card') {
    response.setHeader('Content-Type', 'image/png');
    response.end(found.bytes);
    return true;
  }
  if (found) prepared.set(path, found);
  return false;
}

function answerFindings(response: ServerResponse, findings: string): void {
  response.statusCode = 500;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(buildFindingsPage(findings));
}

/** The scripts and styles that Vite serves: but for `.well-known`, no address of ours begins like that. */
function isOfVite(path: string): boolean {
  return /^\/(?:@|node_modules\/|src\/|\.(?!well-known\/))/.test(path);
}

/** Pages, not the scripts and styles that Vite serves. */
function asksForPage({ url = '', headers }: IncomingMessage): boolean {
  const [path = ''] = url.split(/[?#]/);
  return !isOfVite(path) && (/\/$|\.html$/.test(path) || (headers.accept ?? '').includes('text/html'));
}

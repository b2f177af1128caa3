import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import type { LiveSite } from '../render/live-site.ts';
import { ContentError, isContentError } from '../newsroom/content-error.ts';
import { isWithin, type ContentRoot } from '../newsroom/files/content-root.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { buildFindingsPage } from './findings-page.ts';
import { explain } from './run-command.ts';

/** Long enough for an editor that saves by removing a file and putting another in its place, in milliseconds. */
const SETTLE_TIME = 80;

/** Where Astro looks for what a page is told. https://docs.astro.build/en/reference/modules/astro-app/#locals */
const LOCALS = Symbol.for('astro.locals');

/**
 * Lets `npm run dev` follow the content: gives each page its model, when it is asked for. While the content has errors, the
 * terminal and every page tell them in the words of `npm run check`; the pages come back by themselves once it is sound.
 */
export function liveContent(site: LiveSite, root: ContentRoot): AstroIntegration {
  return {
    name: 'dateline-live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let told = '';
        let fault: string | undefined;
        const tell = (found: string | undefined, error?: unknown) => {
          if (found === fault) return;
          if (found === undefined) process.stdout.write('The content has no errors any more.\n');
          else explain(error);
          fault = found;
        };
        const tellFindings = () => {
          const findings = printText(site.diagnostics());
          if (hasErrors(site.diagnostics())) {
            tell(findings, new ContentError(findings));
            return;
          }
          // The same warnings are told once, not at every change.
          if (findings !== told) process.stdout.write(findings);
          told = findings;
          tell(undefined);
        };
        site.isLooked.then(tellFindings, (error: unknown) => {
          tell(String(error), error);
        });
        const changed = new Set<string>();
        let settling: NodeJS.Timeout | undefined;
        const refresh = async () => {
          const paths = [...changed];
          changed.clear();
          try {
            await site.refresh(paths);
            tellFindings();
          } catch (error) {
            tell(String(error), error);
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        // One after the other: each begins with what the one before it has seen.
        let refreshed = Promise.resolve();
        server.watcher.add(root.folder);
        server.watcher.on('all', (_event, path) => {
          if (!isWithin(root.folder, path)) return;
          changed.add(path);
          clearTimeout(settling);
          settling = setTimeout(() => {
            refreshed = refreshed.then(refresh);
          }, SETTLE_TIME);
        });
        server.middlewares.use((request, response, next) => {
          if (fault !== undefined && asksForPage(request)) answerFindings(response, fault);
          else
            answer(site, request, response).then(
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
    },
  };
}

/** Gives a page its model, or sends a picture or a card, which ends the request; anything else is for Vite. */
async function answer(site: LiveSite, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [path = ''] = (request.url ?? '').split(/[?#]/);
  const found = isOfVite(path) ? undefined : await site.find(path);
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
  if (found) Reflect.set(request, LOCALS, { page: found.page });
  else if (!isOfVite(path)) {
    // Vite may know a file there; where it knows none, Astro shows this page.
    if (asksForPage(request)) request.url = '/404/';
    Reflect.set(request, LOCALS, { page: site.buildNotFound() });
  }
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

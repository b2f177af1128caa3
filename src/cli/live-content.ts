import type { AstroIntegration } from 'astro';
import { isContentError } from '../catalog/content-error.ts';
import { findContentRoot, isWithin } from '../catalog/content-root.ts';
import { buildFindingsPage } from './findings-page.ts';
import { explain } from './run-command.ts';

/** Long enough for an editor that saves by removing a file and putting another in its place, in milliseconds. */
const SETTLE_TIME = 80;

/**
 * Lets `npm run dev` follow the content. While it has errors, the terminal and every page tell them in the words of
 * `npm run check`; the pages come back by themselves once it is sound.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'dateline-live-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const root = findContentRoot(server.config.root, process.env['CONTENT_DIR']);
        let fault: string | undefined;
        let settling: NodeJS.Timeout | undefined;
        const tell = (found: string | undefined, error?: unknown) => {
          if (found === fault) return;
          if (found === undefined) process.stdout.write('The content has no errors any more.\n');
          else explain(error);
          fault = found;
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        const refresh = async () => {
          try {
            await refreshContent?.({ loaders: ['dateline-newsroom'] });
            tell(undefined);
          } catch (error) {
            tell(isContentError(error) ? error.message : String(error), error);
          }
        };
        server.watcher.add(root.folder);
        server.watcher.on('all', (_event, path) => {
          if (!isWithin(root.folder, path)) return;
          clearTimeout(settling);
          settling = setTimeout(() => void refresh(), SETTLE_TIME);
        });
        server.middlewares.use((request, response, next) => {
          if (fault === undefined || !asksForPage(request)) {
            next();
            return;
          }
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          response.end(buildFindingsPage(fault));
        });
      },
    },
  };
}

/** Pages, not the scripts and styles that Vite serves. */
function asksForPage({
  url = '',
  headers,
}: {
  url?: string | undefined;
  headers: { accept?: string | undefined };
}): boolean {
  const [path = ''] = url.split(/[?#]/);
  return /\/$|\.html$/.test(path) || (headers.accept ?? '').includes('text/html');
}

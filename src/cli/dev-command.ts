import { setTimeout } from 'node:timers/promises';
import { dev } from 'astro';
import { openLiveSite } from '../render/live-site.ts';
import { openWorkers } from '../render/workers.ts';
import { ContentError } from '../newsroom/content-error.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { cacheFolder } from './cache-folder.ts';
import { liveContent } from './live-content.ts';
import { openProject } from './open-project.ts';
import { readOptionsOnly, serverOptions, toServerSettings } from './options.ts';

/** How long the start waits for what is wrong in the content, in milliseconds. */
const PATIENCE = 1_000;

/** `npm run dev [-- --port 4321] [--host] [--open]`: pages that follow the content; 1 when it has errors at the start. */
export async function serve(args: string[]): Promise<undefined> {
  const server = toServerSettings(readOptionsOnly(args, serverOptions));
  const { root, now, siteUrl } = openProject();
  const site = await openLiveSite({ root, now, siteUrl, cacheFolder, without: [] }, openWorkers());
  // A large newsroom is looked at for the first time while the server runs.
  await Promise.race([site.isLooked, setTimeout(PATIENCE)]);
  if (hasErrors(site.diagnostics())) throw new ContentError(printText(site.diagnostics()));
  // What a shell has set must not change what is shown.
  process.env['NODE_ENV'] = 'development';
  // Asks the registry otherwise, at an hour of its own.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { resolvedUrls } = await dev({
    integrations: [liveContent(site, root)],
    server,
    logLevel: 'warn',
  });
  for (const url of [...resolvedUrls.local, ...resolvedUrls.network])
    process.stdout.write(`The site is at ${url} and follows the content.\n`);
}

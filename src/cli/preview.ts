import { existsSync } from 'node:fs';
import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import { preview } from 'astro';
import { readOptionsOnly, serverOptions, toServerSettings } from './options.ts';
import { openProject } from '../integration/project.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';
import { runCommand } from './run-command.ts';

await runCommand(show);

/** `npm run preview [-- --port 4321] [--host] [--open]`: the built site, as it stands in `dist`. */
async function show(args: string[]): Promise<undefined> {
  const server = toServerSettings(readOptionsOnly(args, serverOptions));
  openProject();
  if (!existsSync('dist')) throw new CannotRun('There is no folder dist; run `npm run build` first.');
  const site = await preview({
    // What was built is static, whatever made it.
    configFile: false,
    trailingSlash: 'always',
    server,
    logLevel: 'warn',
  });
  if ('server' in site && site.server instanceof Server) site.server.prependListener('request', tellType);
  process.stdout.write(`The built site is at http://${site.host ?? 'localhost'}:${site.port}/.\n`);
}

/** Names the media type of citations, which the server does not know: it keeps one that is set. */
function tellType({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (/\.bib(?:$|\?)/.test(url)) response.setHeader('Content-Type', 'application/x-bibtex');
}

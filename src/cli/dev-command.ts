import { dev } from 'astro';
import { openProject } from '../integration/project.ts';
import { readOptionsOnly, serverOptions, toServerSettings } from './options.ts';

/** `npm run dev [-- --port 4321] [--host] [--open]`: pages that follow the content; 1 when it has errors at the start. */
export async function serve(args: string[]): Promise<undefined> {
  const server = toServerSettings(readOptionsOnly(args, serverOptions));
  openProject();
  const { resolvedUrls } = await dev({ server, logLevel: 'warn' });
  for (const url of [...resolvedUrls.local, ...resolvedUrls.network])
    process.stdout.write(`The site is at ${url} and follows the content.\n`);
}

import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { findContentRoot } from '../catalog/content-root.ts';
import { loadNewsroom } from '../catalog/newsroom.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printText } from '../diagnostics/print-text.ts';
import { readNow } from './clock.ts';

process.exitCode = await run(process.argv.slice(2));

/** `npm run build [-- --outDir dist]`: the site is built beside the folder and takes its place only when it is whole. */
async function run(args: string[]): Promise<0 | 1 | 2> {
  const { values } = parseArgs({ args, options: { outDir: { type: 'string', default: 'dist' } } });
  const now = readNow();
  if (!now.ok) return tell(now.message, 2);
  process.env['NOW'] = now.value;
  const root = findContentRoot(process.cwd(), process.env['CONTENT_DIR']);
  if (!existsSync(root.folder)) return tell(`There is no folder ${root.name}; set CONTENT_DIR.`, 2);
  const { diagnostics } = await loadNewsroom(root, now.value);
  process.stdout.write(printText(diagnostics));
  if (hasErrors(diagnostics)) return tell('Nothing was built: mend the errors above.', 1);
  const target = resolve(values.outDir);
  const beside = await mkdtemp(join(dirname(target), `${basename(target)}.`));
  try {
    await build({ outDir: beside, logLevel: 'warn' });
    await rm(target, { recursive: true, force: true });
    await rename(beside, target);
    return 0;
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    return tell((error as Error).message, 1);
  }
}

function tell(message: string, status: 1 | 2): 1 | 2 {
  process.stderr.write(`${message}\n`);
  return status;
}

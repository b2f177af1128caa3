import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findContentRoot } from '../catalog/content-root.ts';
import { loadNewsroom } from '../catalog/newsroom.ts';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { printGithub } from '../diagnostics/print-github.ts';
import { printJson } from '../diagnostics/print-json.ts';
import { printText } from '../diagnostics/print-text.ts';
import { readNow } from './clock.ts';

const printers = { text: printText, json: printJson, github: printGithub };

process.exitCode = await check(process.argv.slice(2));

/** `npm run check [-- --format text|json|github] [paths]`: 0 clean, 1 findings, 2 cannot run. */
async function check(args: string[]): Promise<0 | 1 | 2> {
  const project = process.cwd();
  const read = readArguments(args);
  if (!read) return 2;
  const now = readNow();
  if (!now.ok) return refuse(now.message);
  const root = findContentRoot(project, process.env['CONTENT_DIR']);
  if (!existsSync(root.folder))
    return refuse(`There is no folder ${root.name}; run this where the content is, or set CONTENT_DIR.`);
  const absent = read.paths.find((path) => !existsSync(resolve(project, path)));
  if (absent !== undefined) return refuse(`There is no ${absent}.`);
  const { diagnostics } = await loadNewsroom(root, now.value);
  const asked = diagnostics.filter(({ path }) => isAsked(path, read.paths, project));
  process.stdout.write(printers[read.format](asked));
  return hasErrors(asked) ? 1 : 0;
}

function readArguments(args: string[]): { format: keyof typeof printers; paths: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    });
    if (Object.hasOwn(printers, values.format)) {
      return { format: values.format as keyof typeof printers, paths: positionals };
    }
    refuse(`Unknown format "${values.format}", expected one of ${Object.keys(printers).join(', ')}.`);
  } catch (error) {
    refuse((error as Error).message);
  }
  return undefined;
}

/** Every path, or those named and what lies in them. */
function isAsked(path: Diagnostic['path'], asked: readonly string[], project: string): boolean {
  if (asked.length === 0) return true;
  return asked.some((each) => {
    const inner = relative(resolve(project, each), resolve(project, path));
    return inner === '' || !inner.startsWith('..');
  });
}

function refuse(message: string): 2 {
  process.stderr.write(`${message}\n`);
  return 2;
}

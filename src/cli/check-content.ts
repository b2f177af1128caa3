import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { loadNewsroom } from '../newsroom/newsroom.ts';
import { openWorkers } from '../render/workers.ts';
import { isWithin, type ContentRoot } from '../newsroom/files/content-root.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { printGithub } from '../diagnostics/print-github.ts';
import { printJson } from '../diagnostics/print-json.ts';
import { printSarif } from '../diagnostics/print-sarif.ts';
import { printText } from '../diagnostics/print-text.ts';
import { printReminders } from '../diagnostics/reminder.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import { openProject } from '../integration/project.ts';
import { readOptions } from './options.ts';
import { readBase } from './read-base.ts';
import { cacheFolder } from '../integration/cache-folder.ts';
import { CannotRun } from '../diagnostics/cannot-run.ts';

const printers = { text: printText, json: printJson, github: printGithub, sarif: printSarif };

/**
 * `npm run check [-- --format text|json|github|sarif] [--base <commit>] [paths]`: 0 without errors, 1 with, 2 cannot run. With
 * `--base`, also what changed without a word since that commit.
 */
export async function check(args: string[]): Promise<0 | 1> {
  const formats = Object.keys(printers).join(', ');
  const { options, words: paths } = readOptions(args, {
    format: { value: `one of ${formats}` },
    base: { value: 'a commit such as HEAD~1 or origin/main' },
  });
  const print = findPrinter(options.format ?? 'text');
  const { root, now } = openProject();
  const base = options.base === undefined ? undefined : await readBase(root, options.base);
  const isAsked = selectPaths(root, paths, [...(base?.files.keys() ?? [])]);
  const workers = openWorkers();
  const { diagnostics, reminders } = await loadNewsroom(root, now, { base, cacheFolder, workers });
  await workers.close();
  const asked = diagnostics.filter(({ path }) => isAsked(path));
  process.stdout.write(print(asked));
  // Beside the findings, not among them: what is clean stays clean as time goes by.
  process.stderr.write(printReminders(reminders.filter(({ path }) => isAsked(path))));
  return hasErrors(asked) ? 1 : 0;
}

function findPrinter(format: string): typeof printText {
  const printer = Object.entries(printers).find(([name]) => name === format)?.[1];
  if (printer) return printer;
  const names = Object.keys(printers);
  throw new CannotRun(
    `There is no format "${format}", expected one of ${names.join(', ')}${formatSuggestion(findSuggestion(format, names)) || '.'}`,
  );
}

/**
 * Whether a finding's path is one of those that were named or lies in one; every path when none was.
 *
 * @param former paths within the content folder that may be named although they are gone
 */
function selectPaths(
  root: ContentRoot,
  words: readonly string[],
  former: readonly string[],
): (path: string) => boolean {
  const project = process.cwd();
  const asked = words.flatMap((word) => {
    const path = resolve(project, word);
    if (former.some((each) => isWithin(path, resolve(root.folder, each)))) return [path];
    if (!existsSync(path)) throw new CannotRun(`There is no file or folder "${word}".`);
    // A shell may name the same place through a link.
    return [path, realpathSync(path)];
  });
  const realRoot = realpathSync(root.folder);
  return (path) => {
    const written = resolve(project, path);
    const real = resolve(realRoot, relative(root.folder, written));
    return asked.length === 0 || asked.some((each) => isWithin(each, written) || isWithin(each, real));
  };
}

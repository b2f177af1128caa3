import type { CompiledFile } from '../compile/compile-file.ts';
import { filesOf, findBegin, findTimeZone, indexStories } from './story-index.ts';

/** Whether a file is in any output. */
export type IsOut = (file: CompiledFile) => boolean;

/**
 * Which files are out at a moment: reports whose time has come, and everything that has no time of its own. A story all of whose
 * reports are still to come is not out either: its title may tell what they tell.
 *
 * @param now an ISO instant
 */
export function findPublic(files: readonly CompiledFile[], now: string): IsOut {
  const timeZone = findTimeZone(files);
  const moment = Date.parse(now);
  const hidden = new Set(
    filesOf(files, 'report')
      .filter((report) => outAt(report, timeZone) > moment)
      .map(({ path }) => path),
  );
  for (const { storyFile, reports } of indexStories(files)) {
    const isHidden = reports.length > 0 && reports.every(({ path }) => hidden.has(path));
    if (storyFile && isHidden) hidden.add(storyFile.path);
  }
  return ({ path }) => !hidden.has(path);
}

/**
 * When a report comes out, in epoch milliseconds: at the later of `published` and `embargo`; never, for a draft. One whose times
 * can't be read counts as out, so that what refers to it is no further fault.
 */
function outAt({ data }: CompiledFile<'report'>, timeZone: string): number {
  if (data.draft === true) return Infinity;
  return Math.max(...[data.published, data.embargo].map((text) => findBegin(text, timeZone) ?? -Infinity));
}

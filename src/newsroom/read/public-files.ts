import type { CompiledFile } from '../../compile/compile-file.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import { dayOf, type Timestamp } from '../../domain/dates/timestamp.ts';
import { filesOf, findBegin, findTimeZone, indexStories } from './story-index.ts';

/** Whether a file is in any output. */
export type IsOut = (file: CompiledFile) => boolean;

/**
 * Which files are out at a moment: reports whose time has come, and everything that has no time of its own. A story all of whose
 * reports are still to come is not out either: its title may say what they say.
 *
 * @param now an ISO instant
 */
export function findPublic(files: readonly CompiledFile[], now: string): IsOut {
  const timeZone = findTimeZone(files);
  const moment = Date.parse(now);
  const hidden = new Set(
    filesOf(files, 'report')
      .filter((report) => listHolds(report, timeZone, moment).length > 0)
      .map(({ path }) => path),
  );
  for (const { storyFile, reports } of indexStories(files)) {
    const isHidden = reports.length > 0 && reports.every(({ path }) => hidden.has(path));
    if (storyFile && isHidden) hidden.add(storyFile.path);
  }
  return ({ path }) => !hidden.has(path);
}

/** When a report that is no draft comes out, in epoch milliseconds: at the later of `published` and `embargo`. */
export function outAt({ data }: CompiledFile<'report'>, timeZone: string): number {
  return Math.max(...[data.published, data.embargo].map((each) => findBegin(each, timeZone) ?? -Infinity));
}

/** The day of that, in the time zone; nothing where `published` can't be read. */
export function findOutDay({ data }: CompiledFile<'report'>, timeZone: string): IsoDay | undefined {
  const [published, embargo] = [data.published, data.embargo].map((each) => each && dayOf(each, timeZone));
  return published === undefined || embargo === undefined || embargo < published ? published : embargo;
}

/**
 * The keys that hold a report back at a moment, given in epoch milliseconds; none when it is out. A time that can't be read
 * holds nothing back, so that what refers to the report is no further finding.
 */
export function listHolds(
  { data }: CompiledFile<'report'>,
  timeZone: string,
  moment: number,
): ('draft' | 'published' | 'embargo')[] {
  const isToCome = (each: Timestamp | undefined) => (findBegin(each, timeZone) ?? -Infinity) > moment;
  return [
    ...(data.draft === true ? (['draft'] as const) : []),
    ...(['published', 'embargo'] as const).filter((key) => isToCome(data[key])),
  ];
}

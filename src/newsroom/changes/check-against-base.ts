import type { CompiledFile } from '../../compile/compile-file.ts';
import { fileStart } from '../../diagnostics/diagnostic.ts';
import type { BaseFiles } from './base-content.ts';
import { compareRecorded } from './compare-recorded.ts';
import { describeDifference } from './describe-difference.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { toAuthored } from '../read/authored-text.ts';
import { listHolds } from '../read/public-files.ts';
import { findOtherTexts, findStated, hasNewUpdate, listNewCorrections } from './stated-changes.ts';
import { filesOf, findBegin, findTimeZone } from '../read/story-index.ts';

/**
 * What changed without a word in the reports that were published at a commit: those that were out by their own data at that
 * commit.
 *
 * @param now an ISO instant
 */
export function checkAgainstBase(base: BaseFiles, files: readonly CompiledFile[], now: string): Finding[] {
  const moment = Date.parse(now);
  const formerZone = findTimeZone(base.files);
  const timeZone = findTimeZone(files);
  const reports = new Map(filesOf(files, 'report').map((report) => [report.path, report]));
  const newcomers = Map.groupBy(
    [...reports.values()].filter(({ path }) => !base.paths.has(path)),
    nameOf,
  );
  return filesOf(base.files, 'report').flatMap((before) => {
    // Without a day it was in no output.
    const isDated = findBegin(before.data.published, formerZone) !== undefined;
    if (!isDated || listHolds(before, formerZone, moment).length > 0) return [];
    const after = reports.get(before.path);
    if (!after) return [describeGone(before, newcomers.get(nameOf(before))?.[0], base.ref)];
    if (!after.isReadable) return [];
    const holds = listHolds(after, timeZone, moment);
    return [
      ...holds.map((key): Finding => {
        const message = `The report is held back by ${key}, but at ${base.ref} it was published; bring it back, and state what was wrong in corrections: readers have its address.`;
        return { ...told(after, message), where: { pointer: [key], at: 'key' } };
      }),
      ...checkReport(before, after, base.ref).filter(
        (finding) =>
          !(
            holds.includes('published') &&
            'pointer' in finding.where &&
            finding.where.pointer[0] === 'published'
          ),
      ),
    ];
  });
}

/** A report under another path is most likely the same if it is called the same and of the same day. */
function nameOf({ data }: CompiledFile<'report'>): string {
  return JSON.stringify([data.title, data.published]);
}

function describeGone(
  before: CompiledFile<'report'>,
  successor: CompiledFile<'report'> | undefined,
  ref: string,
): Finding {
  if (!successor) {
    const message = `The report was published at ${ref}, but its file is gone; bring it back: readers have its address.`;
    return { ...told(before, message), where: fileStart };
  }
  const message = `The report was published at ${ref} under this name, but it has another now; give it its name back: readers have its address.`;
  return { ...told(before, message), where: fileStart, first: { path: successor.path, where: fileStart } };
}

function checkReport(before: CompiledFile<'report'>, after: CompiledFile<'report'>, ref: string): Finding[] {
  const corrections = listNewCorrections(before, after);
  const [former, authored] = [toAuthored(before), toAuthored(after)];
  const isUpdated = hasNewUpdate(before, after);
  return compareRecorded(before, after).flatMap((difference): Finding[] => {
    if (difference.kind === 'added' && difference.isWhole && isUpdated) return [];
    const stated = findStated(corrections, difference.field);
    const [first] = stated;
    if (!first) {
      const at = difference.kind === 'changed' ? 'value' : 'key';
      const message = describeDifference(difference, authored, ref);
      return [{ ...told(after, message), where: { pointer: difference.pointer, at } }];
    }
    // Of several in a row the first says what was published.
    if (stated.some((correction) => !findOtherTexts(former, correction))) return [];
    const held = findOtherTexts(former, first) ?? [];
    const message = `The correction says that ${first.field} was "${first.was ?? ''}", but at ${ref} it was "${held.join('", "')}"; mend one of the two.`;
    return [
      { ...told(after, message), where: { pointer: ['corrections', first.index, 'was'], at: 'value' } },
    ];
  });
}

function told({ path }: CompiledFile, message: string) {
  return { path, rule: 'correction/missing' as const, message };
}

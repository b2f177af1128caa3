import type { CompiledFile } from '../../compile/compile-file.ts';
import { possibleSpanOf } from '../../domain/dates/date-span.ts';
import { shiftDay, type IsoDay } from '../../domain/dates/iso-day.ts';
import { beginOfDay } from '../../domain/dates/timestamp.ts';
import { findOutDay, outAt } from './public-files.ts';
import { filesOf, findBegin } from './story-index.ts';

/**
 * The moments, in epoch milliseconds and in order, at which what is reported of these files changes by the clock alone: a report
 * comes out, the window of a forecast is over, an article is of an earlier year. Between two of them the same files give the
 * same findings and the same pages.
 */
export function listThresholds(files: readonly CompiledFile[], timeZone: string): number[] {
  const reports = filesOf(files, 'report');
  const days = reports.flatMap((report): IsoDay[] => {
    const outOn = findOutDay(report, timeZone);
    const windows = Object.values(report.data.claims ?? {}).flatMap((claim) => {
      const last = claim?.due ? possibleSpanOf(claim.due).last : null;
      return last === null ? [] : [shiftDay(last, { days: 1 })];
    });
    return [
      ...windows,
      ...(outOn === undefined ? [] : [`${String(Number(outOn.slice(0, 4)) + 1).padStart(4, '0')}-01-01`]),
    ];
  });
  const times = reports.flatMap((report) => [
    outAt(report, timeZone),
    findBegin(report.data.published, timeZone) ?? -Infinity,
  ]);
  const begins = days.map((day) => beginOfDay(day, timeZone));
  return [...new Set([...times, ...begins])].filter(Number.isFinite).sort((a, b) => a - b);
}

/** How many thresholds lie behind a moment, given in epoch milliseconds. */
export function countPassed(thresholds: readonly number[], moment: number): number {
  return thresholds.filter((threshold) => threshold <= moment).length;
}

import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Pointer } from '../../diagnostics/finding.ts';
import { parseCalendarDate, type CalendarDate } from '../../domain/dates/calendar-date.ts';
import { isCertainlyBefore } from '../../domain/dates/date-order.ts';
import { beginOf, dayOf, type Timestamp } from '../../domain/dates/timestamp.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { CheckContext } from './check-context.ts';
import { isKind } from '../read/story-index.ts';

/** Dates within a report that certainly contradict each other. */
export function checkDates({ files, timeZone }: CheckContext): Finding[] {
  return files.flatMap((file) =>
    [...(isKind(file, 'report') ? checkReport(file, timeZone) : []), ...checkUpdates(file, timeZone)].map(
      (finding) => ({ path: file.path, ...finding }),
    ),
  );
}

/** The days of `:::update`: dates, none of them before the report. */
function checkUpdates(file: CompiledFile, timeZone: string): Omit<Finding, 'path'>[] {
  const published = isKind(file, 'report') ? file.data.published : undefined;
  const day = published && toDate(published, timeZone);
  return (file.body?.mentions ?? []).flatMap((mention): Omit<Finding, 'path'>[] => {
    if (mention.kind !== 'update') return [];
    const parsed = parseCalendarDate(mention.on);
    if (!parsed.ok) {
      const [problem] = parsed.problems;
      const { message = '', suggestion } = problem ?? {};
      return [{ rule: 'date/invalid', message, suggestion, where: mention }];
    }
    if (!day || !isCertainlyBefore(parsed.value, day)) return [];
    const message = `The update of ${mention.on} comes before the report of ${published.text}; mend one of the two.`;
    return [{ rule: 'date/order', message, where: mention }];
  });
}

/** Two dates of which the later one must not come first: where the finding is, and its words. */
interface Order {
  pointer: Pointer;
  earlier: CalendarDate | undefined;
  later: CalendarDate | undefined;
  describe: (later: string, earlier: string) => string;
}

function checkReport({ data }: CompiledFile<'report'>, timeZone: string): Omit<Finding, 'path'>[] {
  const { published, updated } = data;
  const day = published && toDate(published, timeZone);
  const orders: Order[] = [
    ...(data.corrections ?? []).map((correction, index) => ({
      pointer: ['corrections', index, 'on'],
      earlier: day,
      later: correction?.on,
      describe: (later: string) => `Corrected on ${later}, before it was published on ${published?.text}`,
    })),
    ...Object.entries(data.sources ?? {}).map(([id, source]) => ({
      pointer: ['sources', id, 'accessed'],
      earlier: source?.published,
      later: source?.accessed,
      describe: (later: string, earlier: string) =>
        `Accessed on ${later}, before it was published on ${earlier}`,
    })),
    ...Object.entries(data.claims ?? {}).map(([id, claim]) => ({
      pointer: ['claims', id, 'due'],
      earlier: claim?.saidOn,
      later: claim?.due,
      describe: (later: string, earlier: string) => `Due ${later}, wholly before it was said on ${earlier}`,
    })),
  ];
  const findings = orders.flatMap(({ pointer, earlier, later, describe }) => {
    if (!earlier || !later || !isCertainlyBefore(later, earlier)) return [];
    return [describeOrder(pointer, describe(later.edtf, earlier.edtf))];
  });
  if (!published || !updated || !isBefore(updated, published, timeZone)) return findings;
  const message = `Updated ${updated.text}, before it was published on ${published.text}`;
  return [describeOrder(['updated'], message), ...findings];
}

function describeOrder(pointer: Pointer, message: string): Omit<Finding, 'path'> {
  return { rule: 'date/order', message: `${message}; mend one of the two.`, where: { pointer, at: 'value' } };
}

/** A bare date and an instant of the same day do not contradict each other. */
function isBefore(a: Timestamp, b: Timestamp, timeZone: string): boolean {
  if (a.kind === 'instant' && b.kind === 'instant') return beginOf(a, timeZone) < beginOf(b, timeZone);
  return dayOf(a, timeZone) < dayOf(b, timeZone);
}

/** The day of a timestamp, as a date. */
function toDate(timestamp: Timestamp, timeZone: string): CalendarDate | undefined {
  if (timestamp.kind === 'date') return timestamp.on;
  const parsed = parseCalendarDate(dayOf(timestamp, timeZone));
  return parsed.ok ? parsed.value : undefined;
}

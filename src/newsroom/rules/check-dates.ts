import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Fault, Pointer } from '../../compile/fault.ts';
import { parseCalendarDate, type CalendarDate } from '../../domain/dates/calendar-date.ts';
import { isCertainlyBefore } from '../../domain/dates/date-order.ts';
import { beginOf, dayOf, parseTimestamp, type Timestamp } from '../../domain/dates/timestamp.ts';
import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { findTimeZone, isKind } from '../read/story-index.ts';

/** Dates within a report that certainly contradict each other. */
export function checkDates({ files }: FileSet): FileFault[] {
  const timeZone = findTimeZone(files);
  return files.flatMap((file) =>
    [...(isKind(file, 'report') ? checkReport(file, timeZone) : []), ...checkUpdates(file, timeZone)].map(
      (fault) => ({ path: file.path, ...fault }),
    ),
  );
}

/** The days of `:::update`: dates, none of them before the report. */
function checkUpdates(file: CompiledFile, timeZone: string): Fault[] {
  const published = isKind(file, 'report') ? readTimestamp(file.data.published) : undefined;
  const day = published && readDate(dayOf(published, timeZone));
  return (file.body?.mentions ?? []).flatMap((mention): Fault[] => {
    if (mention.kind !== 'update') return [];
    const parsed = parseCalendarDate(mention.on);
    if (!parsed.ok) {
      const [problem] = parsed.problems;
      const { message = '', suggestion } = problem ?? {};
      return [{ rule: 'date/invalid', message, suggestion, place: mention }];
    }
    if (!day || !isCertainlyBefore(parsed.value, day)) return [];
    const message = `The update of ${mention.on} comes before the report of ${published.text}; mend one of the two.`;
    return [{ rule: 'date/order', message, place: mention }];
  });
}

/** Two dates of which the later one must not come first: where the fault stands, and how it is told. */
interface Order {
  pointer: Pointer;
  earlier: string | undefined;
  later: string | undefined;
  tell: (later: string, earlier: string) => string;
}

function checkReport({ data }: CompiledFile<'report'>, timeZone: string): Fault[] {
  const published = readTimestamp(data.published);
  const updated = readTimestamp(data.updated);
  const day = published && dayOf(published, timeZone);
  const orders: Order[] = [
    ...(data.corrections ?? []).map((correction, index) => ({
      pointer: ['corrections', index, 'on'],
      earlier: day,
      later: correction?.on,
      tell: (later: string) => `Corrected on ${later}, before it was published on ${data.published}`,
    })),
    ...Object.entries(data.sources ?? {}).map(([id, source]) => ({
      pointer: ['sources', id, 'accessed'],
      earlier: source?.published,
      later: source?.accessed,
      tell: (later: string, earlier: string) => `Accessed on ${later}, before it was published on ${earlier}`,
    })),
    ...Object.entries(data.claims ?? {}).map(([id, claim]) => ({
      pointer: ['claims', id, 'due'],
      earlier: claim?.saidOn,
      later: claim?.due,
      tell: (later: string, earlier: string) => `Due ${later}, wholly before it was said on ${earlier}`,
    })),
  ];
  const faults = orders.flatMap(({ pointer, earlier, later, tell }) => {
    const [from, to] = [readDate(earlier), readDate(later)];
    return from && to && isCertainlyBefore(to, from) ? [buildFault(pointer, tell(to.edtf, from.edtf))] : [];
  });
  if (!published || !updated || !isBefore(updated, published, timeZone)) return faults;
  const message = `Updated ${data.updated}, before it was published on ${data.published}`;
  return [buildFault(['updated'], message), ...faults];
}

function buildFault(pointer: Pointer, message: string): Fault {
  return { rule: 'date/order', message: `${message}; mend one of the two.`, spot: { pointer, at: 'value' } };
}

/** A bare date and an instant of the same day do not contradict each other. */
function isBefore(a: Timestamp, b: Timestamp, timeZone: string): boolean {
  if (a.kind === 'instant' && b.kind === 'instant') return beginOf(a, timeZone) < beginOf(b, timeZone);
  return dayOf(a, timeZone) < dayOf(b, timeZone);
}

function readDate(text: string | undefined): CalendarDate | undefined {
  const parsed = text === undefined ? undefined : parseCalendarDate(text);
  return parsed?.ok ? parsed.value : undefined;
}

function readTimestamp(text: string | undefined): Timestamp | undefined {
  const parsed = text === undefined ? undefined : parseTimestamp(text);
  return parsed?.ok ? parsed.value : undefined;
}

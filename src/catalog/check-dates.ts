import type { CompiledFile } from '../compile/compile-file.ts';
import type { Fault, Pointer } from '../compile/fault.ts';
import { parseCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { isCertainlyBefore } from '../domain/date-order.ts';
import { beginOf, dayOf, parseTimestamp, type Timestamp } from '../domain/timestamp.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { findTimeZone, isKind } from './story-index.ts';

/** Dates within a report that certainly contradict each other. */
export function checkDates({ files }: Newsroom): FileFault[] {
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

function checkReport({ data }: CompiledFile<'report'>, timeZone: string): Fault[] {
  const published = readTimestamp(data.published);
  const updated = readTimestamp(data.updated);
  const faults: Fault[] = [];
  const tell = (pointer: Pointer, message: string) =>
    faults.push({ rule: 'date/order', message, spot: { pointer, at: 'value' } });
  if (published && updated && isBefore(updated, published, timeZone)) {
    tell(
      ['updated'],
      `Updated ${data.updated}, before it was published on ${data.published}; mend one of the two.`,
    );
  }
  const day = published && readDate(dayOf(published, timeZone));
  for (const [index, correction] of (data.corrections ?? []).entries()) {
    const on = readDate(correction?.on);
    if (on && day && isCertainlyBefore(on, day)) {
      tell(
        ['corrections', index, 'on'],
        `Corrected on ${on.edtf}, before it was published on ${data.published}; mend one of the two.`,
      );
    }
  }
  for (const [id, source] of Object.entries(data.sources ?? {})) {
    const [accessed, printed] = [readDate(source?.accessed), readDate(source?.published)];
    if (accessed && printed && isCertainlyBefore(accessed, printed)) {
      tell(
        ['sources', id, 'accessed'],
        `Accessed on ${accessed.edtf}, before it was published on ${printed.edtf}; mend one of the two.`,
      );
    }
  }
  for (const [id, claim] of Object.entries(data.claims ?? {})) {
    const [due, said] = [readDate(claim?.due), readDate(claim?.saidOn)];
    if (due && said && isCertainlyBefore(due, said)) {
      tell(
        ['claims', id, 'due'],
        `Due ${due.edtf}, wholly before it was said on ${said.edtf}; mend one of the two.`,
      );
    }
  }
  return faults;
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

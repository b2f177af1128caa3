import type { CompiledFile } from '../compile/compile-file.ts';
import type { Fault, Pointer } from '../compile/fault.ts';
import { parseCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { isCertainlyBefore } from '../domain/date-order.ts';
import { beginOf, dayOf, parseTimestamp, type Timestamp } from '../domain/timestamp.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { filesOf, findTimeZone } from './story-index.ts';

/** Dates within a report that certainly contradict each other. */
export function checkDates({ files }: Newsroom): FileFault[] {
  const timeZone = findTimeZone(files);
  return filesOf(files, 'report').flatMap((file) =>
    checkReport(file, timeZone).map((fault) => ({ path: file.path, ...fault })),
  );
}

function checkReport({ data, body }: CompiledFile<'report'>, timeZone: string): Fault[] {
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
  for (const mention of body?.mentions ?? []) {
    if (mention.kind !== 'update') continue;
    const parsed = parseCalendarDate(mention.on);
    if (!parsed.ok) {
      const [problem] = parsed.problems;
      faults.push({
        rule: 'date/invalid',
        message: problem?.message ?? '',
        suggestion: problem?.suggestion,
        place: mention,
      });
    } else if (day && isCertainlyBefore(parsed.value, day)) {
      const message = `The update of ${mention.on} comes before the report of ${data.published}; mend one of the two.`;
      faults.push({ rule: 'date/order', message, place: mention });
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

import type { CompiledFile } from '../../compile/compile-file.ts';
import { parseCalendarDate } from '../../domain/dates/calendar-date.ts';
import { isCertainlyBefore } from '../../domain/dates/date-order.ts';
import { possibleSpanOf } from '../../domain/dates/date-span.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import { dayOf, parseTimestamp } from '../../domain/dates/timestamp.ts';
import { findFieldTexts } from '../read/correction-field.ts';
import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { filesOf, findTimeZone } from '../read/story-index.ts';

/** Updates that nothing states, and corrections whose field is not what they say. */
export function checkCorrections({ files }: FileSet): FileFault[] {
  const timeZone = findTimeZone(files);
  return filesOf(files, 'report').flatMap((file) => [...checkUpdated(file, timeZone), ...checkFields(file)]);
}

/** `updated` asks for a correction or an `:::update` that may be of its day. */
function checkUpdated({ path, data, body }: CompiledFile<'report'>, timeZone: string): FileFault[] {
  const updated = parseTimestamp(data.updated ?? '');
  if (!updated.ok) return [];
  const day = dayOf(updated.value, timeZone);
  const stated = [
    ...(data.corrections ?? []).map((correction) => correction?.on),
    ...(body?.mentions ?? []).map((mention) => (mention.kind === 'update' ? mention.on : undefined)),
  ];
  if (stated.some((on) => on !== undefined && mayBe(on, day))) return [];
  const message = `Updated on ${day}, but no correction and no update is of that day; add :::update{on="${day}"} to the text, or a correction.`;
  return [{ path, rule: 'correction/missing', message, spot: { pointer: ['updated'], at: 'value' } }];
}

function mayBe(on: string, day: IsoDay): boolean {
  const parsed = parseCalendarDate(on);
  // One that can't be read is told as that.
  if (!parsed.ok) return true;
  const { first, last } = possibleSpanOf(parsed.value);
  return (first ?? day) <= day && day <= (last ?? day);
}

/** The latest correction of each field says what stands there now, whatever the order in which they are listed. */
function checkFields({ path, data }: CompiledFile<'report'>): FileFault[] {
  const corrections = [...(data.corrections ?? []).entries()];
  return corrections.flatMap(([index, correction]): FileFault[] => {
    const { field, now } = correction ?? {};
    if (field === undefined || now === undefined) return [];
    const held = findFieldTexts(data, field);
    if (held === undefined) {
      const message = `The field "${field}" is not in this report; expected a path such as figures.first-model.mass.`;
      const pointer = ['corrections', index, 'field'];
      return [{ path, rule: 'figure/unknown', message, spot: { pointer, at: 'value' } }];
    }
    // What stands there is unsound, and told as that; or it is a mapping, and the correction speaks in words of its own.
    if (held.includes(undefined) || held.length === 0) return [];
    const isReplaced = corrections.some(
      ([at, other]) => at !== index && other?.field === field && isLater(other.on, at, correction?.on, index),
    );
    if (isReplaced || held.includes(now.trim())) return [];
    const message = `The correction says that ${field} is now "${now}", but it is "${held.join('", "')}"; mend one of the two.`;
    const pointer = ['corrections', index, 'now'];
    return [{ path, rule: 'correction/missing', message, spot: { pointer, at: 'value' } }];
  });
}

/** Of two corrections that may be of one day, the one that is listed later. */
function isLater(on: string | undefined, at: number, than: string | undefined, index: number): boolean {
  const [day, other] = [on, than].map((text) => parseCalendarDate(text ?? ''));
  if (!day?.ok || !other?.ok) return at > index;
  if (isCertainlyBefore(other.value, day.value)) return true;
  return at > index && !isCertainlyBefore(day.value, other.value);
}

import type { CompiledFile } from '../../compile/compile-file.ts';
import { parseCalendarDate, type CalendarDate } from '../../domain/dates/calendar-date.ts';
import { isCertainlyBefore } from '../../domain/dates/date-order.ts';
import { possibleSpanOf } from '../../domain/dates/date-span.ts';
import type { IsoDay } from '../../domain/dates/iso-day.ts';
import { dayOf } from '../../domain/dates/timestamp.ts';
import { toAuthored } from '../read/authored-text.ts';
import { findFieldTexts } from '../read/correction-field.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { CheckContext } from './check-context.ts';
import { filesOf } from '../read/story-index.ts';

/** Updates that nothing states, and corrections whose field is not what they say. */
export function checkCorrections({ files, timeZone }: CheckContext): Finding[] {
  return filesOf(files, 'report').flatMap((file) => [...checkUpdated(file, timeZone), ...checkFields(file)]);
}

/** `updated` asks for a correction or an `:::update` that may be of its day. */
function checkUpdated({ path, data, body }: CompiledFile<'report'>, timeZone: string): Finding[] {
  if (!data.updated) return [];
  const day = dayOf(data.updated, timeZone);
  const corrections = (data.corrections ?? []).flatMap((correction) => correction?.on ?? []);
  const updates = (body?.mentions ?? []).flatMap((mention) =>
    mention.kind === 'update' ? [mention.on] : [],
  );
  if (corrections.some((on) => mayBe(on, day)) || updates.some((on) => mayBeUpdate(on, day))) return [];
  const message = `Updated on ${day}, but no correction and no update is of that day; add :::update{on="${day}"} to the text, or a correction.`;
  return [{ path, rule: 'correction/missing', message, where: { pointer: ['updated'], at: 'value' } }];
}

/** One that can't be read is a finding of its own. */
function mayBeUpdate(on: string, day: IsoDay): boolean {
  const parsed = parseCalendarDate(on);
  return !parsed.ok || mayBe(parsed.value, day);
}

function mayBe(on: CalendarDate, day: IsoDay): boolean {
  const { first, last } = possibleSpanOf(on);
  return (first ?? day) <= day && day <= (last ?? day);
}

/** The latest correction of each field says what is there now, whatever the order in which they are listed. */
function checkFields(file: CompiledFile<'report'>): Finding[] {
  const { path, data } = file;
  const corrections = [...(data.corrections ?? []).entries()];
  const authored = corrections.length > 0 ? toAuthored(file) : {};
  return corrections.flatMap(([index, correction]): Finding[] => {
    const { field, now } = correction ?? {};
    if (field === undefined || now === undefined) return [];
    const held = findFieldTexts(authored, field);
    if (held === undefined) {
      const message = `The field "${field}" is not in this report; expected a path such as figures.first-model.mass.`;
      const pointer = ['corrections', index, 'field'];
      return [{ path, rule: 'figure/unknown', message, where: { pointer, at: 'value' } }];
    }
    // The value is unsound, and reported as that; or it is a mapping, and the correction speaks in words of its own.
    if (held.includes(undefined) || held.length === 0) return [];
    const isReplaced = corrections.some(
      ([at, other]) => at !== index && other?.field === field && isLater(other.on, at, correction?.on, index),
    );
    if (isReplaced || held.includes(now.trim())) return [];
    const message = `The correction says that ${field} is now "${now}", but it is "${held.join('", "')}"; mend one of the two.`;
    const pointer = ['corrections', index, 'now'];
    return [{ path, rule: 'correction/missing', message, where: { pointer, at: 'value' } }];
  });
}

/** Of two corrections that may be of one day, the one that is listed later. */
function isLater(
  on: CalendarDate | undefined,
  at: number,
  than: CalendarDate | undefined,
  index: number,
): boolean {
  if (!on || !than) return at > index;
  if (isCertainlyBefore(than, on)) return true;
  return at > index && !isCertainlyBefore(on, than);
}

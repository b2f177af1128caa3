import type { CompiledFile } from '../../compile/compile-file.ts';
import { findFieldTexts } from '../read/correction-field.ts';
import { digestValue } from './same-value.ts';

/** A correction, with its place in the list. */
export interface StatedCorrection {
  index: number;
  field: string;
  was: string | undefined;
}

/** The corrections of a report that an earlier version has not in the same words. */
export function listNewCorrections(
  before: CompiledFile<'report'>,
  after: CompiledFile<'report'>,
): StatedCorrection[] {
  const known = new Set((before.data.corrections ?? []).map(digestValue));
  return [...(after.data.corrections ?? []).entries()].flatMap(([index, correction]) => {
    const { field, was } = correction ?? {};
    return field === undefined || known.has(digestValue(correction)) ? [] : [{ index, field, was }];
  });
}

/** Whether the text of a report has an update of a day that an earlier version has not, or more updates of a day. */
export function hasNewUpdate(before: CompiledFile<'report'>, after: CompiledFile<'report'>): boolean {
  const known = listUpdateDays(before);
  return listUpdateDays(after).some((day) => {
    const index = known.indexOf(day);
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

/** The corrections that speak of a field: of itself, or of one above or below it. */
export function findStated(corrections: readonly StatedCorrection[], field: string): StatedCorrection[] {
  return corrections.filter((correction) => {
    const stated = correction.field.trim();
    return stated === field || stated.startsWith(`${field}.`) || field.startsWith(`${stated}.`);
  });
}

/** The texts of an earlier version, as authored, where a correction says `was`, if what it says is none of them. */
export function findOtherTexts(
  before: Readonly<Record<string, unknown>>,
  { field, was }: StatedCorrection,
): string[] | undefined {
  const texts = (findFieldTexts(before, field) ?? []).filter((text) => text !== undefined);
  if (texts.length === 0 || was === undefined) return undefined;
  return texts.includes(was.trim()) ? undefined : texts;
}

function listUpdateDays({ body }: CompiledFile<'report'>): string[] {
  return (body?.mentions ?? []).flatMap((mention) => (mention.kind === 'update' ? [mention.on] : []));
}

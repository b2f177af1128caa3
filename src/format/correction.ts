import { parseCalendarDate } from '../domain/dates/calendar-date.ts';
import { getWords } from '../words/get-words.ts';
import { formatCalendarDate } from './date.ts';

/** What one of the two values of a correction is: a figure as printed, a date (or an instant), any other text. */
export type CorrectedKind = 'figure' | 'date' | 'text';

/** A value of a correction: a date in the site's language, a text between quotation marks, anything else as written. */
export function formatCorrectedValue(text: string, kind: CorrectedKind, style: { language: string }): string {
  if (kind === 'figure') return text;
  if (kind === 'text') return getWords(style.language).records.quoted(text);
  const date = parseCalendarDate(text.trim());
  return date.ok ? formatCalendarDate(date.value, style) : text;
}

/** `642 kg, not 624 kg`: what holds, then what was printed. */
export function formatReplacement(
  { kind, now, was }: { kind: CorrectedKind; now: string; was: string },
  style: { language: string },
): string {
  const value = (text: string) => formatCorrectedValue(text, kind, style);
  return getWords(style.language).records.replacement(value(now), value(was));
}

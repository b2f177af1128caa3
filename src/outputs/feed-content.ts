import { escapeUTF8 } from 'entities';
import { formatCalendarDate } from '../format/date.ts';
import type { FeedEntry } from '../models/feed.ts';
import { describeCorrection } from './correction-text.ts';

/** What a feed shows of a report, as HTML: its description, and a paragraph for each correction. */
export function buildFeedContent({ description, corrections }: FeedEntry, language: string): string {
  const told = corrections.map(
    (correction) =>
      `Correction, ${formatCalendarDate(correction.on, { language })}. ${describeCorrection(correction, language)}`,
  );
  return [description, ...told].map((text) => `<p>${escapeUTF8(text)}</p>`).join('\n');
}

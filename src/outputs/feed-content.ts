import { escapeUTF8 } from 'entities';
import { formatReplacement } from '../format/correction.ts';
import { formatCalendarDate } from '../format/date.ts';
import type { FeedEntry } from '../models/feed.ts';

/** What a feed shows of a report, as HTML: its description, and a paragraph for each correction. */
export function buildFeedContent({ description, corrections }: FeedEntry, language: string): string {
  const told = corrections.map((correction) => {
    const { on, field, why } = correction;
    const replaced = endSentence(formatReplacement(correction, { language }));
    return `Correction, ${formatCalendarDate(on, { language })}. ${field}: ${replaced} ${why}`;
  });
  return [description, ...told].map((text) => `<p>${escapeUTF8(text)}</p>`).join('\n');
}

function endSentence(text: string): string {
  return /[.!?…]”?$/u.test(text) ? text : `${text}.`;
}

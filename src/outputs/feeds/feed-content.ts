import { escapeUTF8 } from 'entities';
import { formatCalendarDate } from '../../format/date.ts';
import type { FeedEntry } from '../../models/feeds/feed.ts';
import { getWords } from '../../words/get-words.ts';
import { describeCorrection } from '../correction-text.ts';
import { formatProse } from '../prose-html.ts';

/** What a feed shows of a report at a glance, as HTML: its description, and a paragraph for each correction. */
export function buildFeedSummary({ description, corrections }: FeedEntry, language: string): string {
  const told = corrections.map((correction) =>
    getWords(language).outputs.feed.correction(
      formatCalendarDate(correction.on, { language }),
      describeCorrection(correction, language),
    ),
  );
  return [description, ...told].map((text) => `<p>${escapeUTF8(text)}</p>`).join('\n');
}

/** The whole report as HTML: the same, then its text. */
export function buildFeedContent(entry: FeedEntry, language: string): string {
  const { content, link } = entry;
  if (content.kind === 'html') return content.html;
  return `${buildFeedSummary(entry, language)}\n${formatProse(content.body, link, language)}`;
}

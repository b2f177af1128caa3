import { joinUnspaced } from '../format/search-words.ts';
import type { FoundRecord } from './pagefind.ts';

/** A stretch of an excerpt: whether it was looked for. */
export interface Stretch {
  text: string;
  isFound: boolean;
}

/** So many words are shown, and so many of them before the first that was looked for. */
const LENGTH = 32;
const BEFORE = 8;

/** What stands around the first words that were looked for, after the title, with which the content begins. */
export function cutExcerpt({ content, locations, meta }: Pick<FoundRecord, 'content' | 'locations' | 'meta'>): Stretch[] {
  const words = content.split(' ');
  // The title and the mark after it.
  const begin = Math.min(meta.title.split(' ').length + 1, words.length);
  const found = new Set(locations.filter((at) => at >= begin));
  const first = found.size === 0 ? begin : Math.min(...found);
  const from = Math.max(begin, Math.min(first - BEFORE, words.length - LENGTH));
  const to = Math.min(from + LENGTH, words.length);
  const stretches: Stretch[] = from > begin ? [{ text: '… ', isFound: false }] : [];
  for (let at = from; at < to; at++) {
    const text = `${words[at] ?? ''}${at < to - 1 ? ' ' : ''}`;
    const last = stretches.at(-1);
    if (last?.isFound === found.has(at)) last.text += text;
    else stretches.push({ text, isFound: found.has(at) });
  }
  if (to < words.length) stretches.push({ text: ' …', isFound: false });
  return stretches.map(({ text, isFound }) => ({ text: joinUnspaced(text), isFound }));
}

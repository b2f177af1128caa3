import { JOINER } from '../format/search-words.ts';
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
export function cutExcerpt({
  content,
  locations,
  meta,
}: Pick<FoundRecord, 'content' | 'locations' | 'meta'>): Stretch[] {
  const words = content.split(' ');
  // The title and the mark after it.
  const begin = Math.min(meta.title.split(' ').length + 1, words.length);
  const found = new Set(locations.filter((at) => at >= begin));
  const first = found.size === 0 ? begin : Math.min(...found);
  const from = Math.max(begin, Math.min(first - BEFORE, words.length - LENGTH));
  const to = Math.min(from + LENGTH, words.length);
  const shown = words.slice(from, to).flatMap((word, index): Stretch[] => {
    const [isFound, isNextFound] = [found.has(from + index), found.has(from + index + 1)];
    const isParted = word.endsWith(JOINER);
    const isLast = from + index === to - 1;
    return [
      { text: isParted ? word.slice(0, -1) : word, isFound },
      ...(isParted || isLast ? [] : [{ text: ' ', isFound: isFound && isNextFound }]),
    ];
  });
  const ellipsis = (isCut: boolean, text: string): Stretch[] => (isCut ? [{ text, isFound: false }] : []);
  return joinAlike([...ellipsis(from > begin, '… '), ...shown, ...ellipsis(to < words.length, ' …')]);
}

function joinAlike(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { text, isFound } of stretches) {
    const last = joined.at(-1);
    if (last?.isFound === isFound) last.text += text;
    else joined.push({ text, isFound });
  }
  return joined;
}

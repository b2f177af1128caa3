import { memoize } from '../domain/text/memoize.ts';

/** Words in a row, joined as the language does: `A, B and C`. */
export function formatList(words: readonly string[], { language }: { language: string }): string {
  return listFormat(language).format(words);
}

/** What stands behind each of so many words in a row, for words that are more than text: `, `, ` and `, nothing. */
export function listSeparators(count: number, { language }: { language: string }): string[] {
  const parts = listFormat(language).formatToParts(Array.from({ length: count }, () => 'x'));
  return parts.flatMap(({ type }, index) => {
    const next = parts[index + 1];
    if (type !== 'element') return [];
    return next?.type === 'literal' ? next.value : '';
  });
}

const listFormat = memoize((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

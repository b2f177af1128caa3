import { joinUnspaced } from '../format/search-words.ts';
import type { FoundRecord } from './pagefind.ts';
import { cutExcerpt } from './search-excerpt.ts';
import type { Filters } from './search-filters.ts';
import type { FilterName } from './search-query.ts';

/** A result as an item of the list. Only texts are put in: a title may hold anything. */
export function buildResult(record: FoundRecord, nameValue: Filters['nameValue']): HTMLLIElement {
  const { raw_url: href, meta, filters } = record;
  const name = (filter: FilterName): string[] =>
    (filters[filter] ?? []).map((value) => nameValue(filter, value));
  const about = [
    ...name('kind'),
    ...(meta.date === undefined ? [] : [meta.date]),
    ...name('basis'),
    ...name('standing'),
  ];
  const link = Object.assign(document.createElement('a'), { href, textContent: joinUnspaced(meta.title) });
  const excerpt = document.createElement('p');
  excerpt.append(
    ...cutExcerpt(record).map(({ text, isFound }) => {
      if (!isFound) return text;
      return Object.assign(document.createElement('mark'), { textContent: text });
    }),
  );
  const item = document.createElement('li');
  item.className = 'search__result';
  item.append(line(about.join(' · ')), link, excerpt);
  if (filters['kind']?.[0] !== 'story') item.append(line(name('story').join(', ')));
  return item;
}

function line(text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className: 'search__about', textContent: text });
}

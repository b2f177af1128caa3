/** What a search can be narrowed by: the names of the filters of the index, and of parts of the address. */
export const filterNames = ['kind', 'story', 'topic', 'basis', 'standing'] as const;

export type FilterName = (typeof filterNames)[number];

/** What a reader looks for; a filter that is not chosen is left out. A story is its id. */
export interface Query {
  words: string;
  filters: Partial<Record<FilterName, string>>;
}

/** What the query of an address asks for. */
export function readQuery(search: string): Query {
  const asked = new URLSearchParams(search);
  const filters: Query['filters'] = {};
  for (const name of filterNames) {
    const value = asked.get(name);
    if (value) filters[name] = value;
  }
  return { words: (asked.get('q') ?? '').trim(), filters };
}

/** The same as the query of an address, with its question mark; nothing where nothing is asked for. */
export function writeQuery({ words, filters }: Query): string {
  const asked = new URLSearchParams({ ...(words === '' ? {} : { q: words }), ...filters });
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

export function isEmpty(query: Query): boolean {
  return writeQuery(query) === '';
}

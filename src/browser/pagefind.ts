/** What of Pagefind's module is used here. https://pagefind.app/docs/api/ */
export interface Pagefind {
  /** Every filter with its values, and how many records have each. It also loads what counts are made from. */
  filters: () => Promise<FilterCounts>;
  search: (term: string | null, options: SearchOptions) => Promise<SearchAnswer>;
}

export interface SearchOptions {
  filters: Readonly<Record<string, string>>;
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchAnswer {
  results: { data: () => Promise<FoundRecord> }[];
  /** How many of the results have each value of each filter. */
  filters: FilterCounts;
}

/** A record of the index that was found. */
export interface FoundRecord {
  raw_url: string;
  content: string;
  /** The places, among its words, of those that were looked for. */
  locations: number[];
  meta: { title: string; date?: string };
  filters: Record<string, string[] | undefined>;
}

const ADDRESS = '/pagefind/pagefind.js';

/** Loads the index; rejects where the site was built without one, or cannot be reached. */
export async function openPagefind(): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
}

/** How many items of a list a page of it holds at most. */
export const pageSizes = {
  /** Stories on the front page. */
  stories: 30,
  forecasts: 200,
  corrections: 200,
  /** Sources on a publisher's own page. */
  sources: 200,
  /** Reports, or stories, of a topic, an author or a month. */
  reports: 50,
} as const;

/** Where a page stands among those of its list. */
export interface PaginationModel {
  /** From 1. */
  page: number;
  pages: number;
  /** Addresses; null at the ends. */
  previous: string | null;
  next: string | null;
}

/** How many pages a list of so many items takes; an empty one takes one as well. */
export function countPages(items: number, size: number): number {
  return Math.max(1, Math.ceil(items / size));
}

/** The place of a page, from 1, of a list of so many items; a page that the list doesn't have is an error. */
export function buildPagination(
  items: number,
  size: number,
  page: number,
  addressOf: (page: number) => string,
): PaginationModel {
  const pages = countPages(items, size);
  if (!(page >= 1 && page <= pages)) throw new Error(`There is no page ${page} of ${pages}.`);
  return {
    page,
    pages,
    previous: page === 1 ? null : addressOf(page - 1),
    next: page === pages ? null : addressOf(page + 1),
  };
}

/** The items of a page, from 1. */
export function takePage<Item>(items: readonly Item[], size: number, page: number): Item[] {
  return items.slice((page - 1) * size, page * size);
}

/** The groups of which a page, from 1, has items, with those; `isContinued` where others of the group stand on the page before. */
export function takePageOfGroups<Group, Item>(
  groups: readonly Group[],
  itemsOf: (group: Group) => readonly Item[],
  size: number,
  page: number,
): { group: Group; items: Item[]; isContinued: boolean }[] {
  const begin = (page - 1) * size;
  let place = 0;
  return groups.flatMap((group) => {
    const all = itemsOf(group);
    const [from, to] = [Math.max(0, begin - place), Math.max(0, begin + size - place)];
    place += all.length;
    const items = all.slice(from, to);
    return items.length === 0 ? [] : [{ group, items, isContinued: from > 0 }];
  });
}

import type { SearchKind } from '../../models/data/search-records.ts';

/** What something that was found is: in a line about it, and in a list to choose from. */
export const searchKindWords: Record<SearchKind, { mark: string; several: string }> = {
  story: { mark: 'Story', several: 'Stories' },
  article: { mark: 'Article', several: 'Articles' },
  event: { mark: 'Event', several: 'Events' },
  claim: { mark: 'Statement', several: 'Statements' },
};

import { address } from '../../domain/text/address.ts';
import { bases, type Basis } from '../../domain/story/basis.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { buildFrame, type LinkModel, type PageFrame } from './frame.ts';
import type { Listings } from '../lists/listings.ts';
import { searchKinds, type SearchKind } from '../data/search-records.ts';
import { groupStandings, type GroupStanding } from '../records/statement.ts';
import { getWords } from '../../words/get-words.ts';

/** /search/ */
export interface SearchModel {
  frame: PageFrame;
  /** What a search can be narrowed to. Which stories and topics there are, the index says. */
  kinds: readonly SearchKind[];
  bases: readonly Basis[];
  standings: readonly GroupStanding[];
  /** The stories with the latest reports, for who cannot search. */
  latest: LinkModel[];
}

/** So many stories are named; the front page lists all. */
const LATEST = 10;

/** The page to search from. It holds nothing that is found: the index is another file. */
export function buildSearchModel(edition: Edition, listings: Listings): SearchModel {
  const words = getWords(edition.site.language).search;
  return {
    frame: buildFrame(edition, {
      title: words.title,
      description: words.description(edition.site.name),
      path: address.search(),
    }),
    kinds: searchKinds,
    bases,
    standings: groupStandings,
    latest: listings.latest
      .slice(0, LATEST)
      .map(({ id, title }) => ({ label: title, href: address.story(id) })),
  };
}

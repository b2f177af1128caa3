import { address } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { buildListFrame, type LinkModel, type ListFrame } from '../page/frame.ts';
import { buildPagination, pageSizes, takePageOfGroups, type PaginationModel } from '../page/pagination.ts';
import { buildResting, type RestingModel } from './resting.ts';
import { buildListedSource, countLoad, type ListedSource } from './sources-page.ts';
import type { Listings } from './listings.ts';
import { getWords } from '../../words/get-words.ts';

/** /sources/<publisher>/ */
export interface PublisherPageModel {
  frame: ListFrame;
  pagination: PaginationModel;
  name: string;
  kind: string;
  url: string | null;
  /** Over all stories. */
  restingCount: number;
  fallingCount: number;
  /** Those that rely on it and have sources on this page; the ones that changed last come first. */
  stories: PublisherStoryModel[];
}

/** What rests on a publisher in a story. */
export interface PublisherStoryModel {
  story: LinkModel;
  /** Whether the page before has others of the sources. */
  isContinued: boolean;
  /** Those on this page, in the order in which reports brought them in. */
  sources: ListedSource[];
  /** In the whole story. */
  restingCount: number;
  fallingCount: number;
  /** Some of those that would fall. */
  falling: RestingModel[];
}

/** A page, from 1, of everything that a publisher has brought, by story. */
export function buildPublisherPageModel(
  edition: Edition,
  listings: Listings,
  id: string,
  page = 1,
): PublisherPageModel {
  const publisher = edition.publishers.get(id);
  if (!publisher) throw new Error(`There is no publisher "${id}".`);
  const { name, kind, url } = publisher;
  const own = listings.publishers.get(id) ?? [];
  const { sourceCount, restingCount, fallingCount } = countLoad(own);
  const addressOf = (number: number) => address.publisher(id, number);
  const words = getWords(edition.site.language).sources;
  const list = {
    title: words.publisher.title(name),
    description: words.publisher.description(name),
    addressOf,
    above: [{ label: words.title, href: address.sources() }],
    label: name,
    card: address.card(address.sources()),
  };
  const taken = takePageOfGroups(own, ({ listing }) => listing.sources, pageSizes.sources, page);
  return {
    frame: buildListFrame(edition, list, page),
    pagination: buildPagination(sourceCount, pageSizes.sources, page, addressOf),
    name,
    kind,
    url,
    restingCount,
    fallingCount,
    stories: taken.map(({ group: { story, listing }, items, isContinued }) => ({
      story: { label: story.title, href: address.story(story.id) },
      isContinued,
      sources: items.map((source) => buildListedSource(story, source)),
      restingCount: listing.resting,
      fallingCount: listing.falling,
      falling: listing.named.map((each) => buildResting(edition, story.id, each)),
    })),
  };
}

import { address, fragment } from '../../domain/text/address.ts';
import type { Edition, Publisher } from '../../domain/story/edition.ts';
import { buildFrame, type LinkModel, type PageFrame } from '../page/frame.ts';
import type { StoryListing } from './listing.ts';
import type { Listings, PublisherInStory } from './listings.ts';
import type { PublisherListing, SourceListing } from './publisher-listing.ts';
import { buildResting, type RestingModel } from './resting.ts';
import { getWords } from '../../words/get-words.ts';

/** How many of a publisher's sources stand on the page; one that has more has a page of its own. */
export const listedSources = 20;

/** How many of the statements that would fall without a publisher stand on the page. */
const FALLING = 20;

/** /sources/ */
export interface SourcesPageModel {
  frame: PageFrame;
  publishers: PublisherModel[];
}

/** Who publishes, and what rests on that. */
export interface PublisherModel {
  /** Its fragment on the page. */
  fragment: string;
  name: string;
  kind: string;
  url: string | null;
  /** Where all of its sources are listed; null where that is here. */
  href: string | null;
  /** The latest ones, in the order in which reports brought them in. */
  sources: ListedSource[];
  /** How many there are in all. */
  sourceCount: number;
  /** How many statements lead back to one of its sources, by however many hands. */
  restingCount: number;
  /** How many of them would have nothing left without it. */
  fallingCount: number;
  /** Some of those, of the stories that changed last. */
  falling: RestingModel[];
}

/** A source of a publisher, among the others. */
export interface ListedSource extends LinkModel {
  language: string | null;
  kind: string;
  /** How many events, claims, figures, outcomes and identities of subjects name it. */
  carries: number;
  /** How many other sources repeat it. */
  repeatedBy: number;
}

/** Every publisher that something rests on. */
export function buildSourcesPageModel(edition: Edition, listings: Listings): SourcesPageModel {
  const words = getWords(edition.site.language).sources;
  return {
    frame: buildFrame(edition, {
      title: words.title,
      description: words.description,
      path: address.sources(),
    }),
    publishers: [...edition.publishers.values()].flatMap((publisher) => {
      const own = listings.publishers.get(publisher.id);
      return own ? [buildPublisher(edition, publisher, own)] : [];
    }),
  };
}

/** How many sources a publisher has, and what rests on it, over these stories. */
export function countLoad(
  own: readonly PublisherInStory[],
): Pick<PublisherModel, 'sourceCount' | 'restingCount' | 'fallingCount'> {
  const sum = (countOf: (listing: PublisherListing) => number) =>
    own.reduce((total, { listing }) => total + countOf(listing), 0);
  return {
    sourceCount: sum(({ sources }) => sources.length),
    restingCount: sum(({ resting }) => resting),
    fallingCount: sum(({ falling }) => falling),
  };
}

/** A source with its place on the article that brought it in. */
export function buildListedSource(
  story: StoryListing,
  { id, report, title, language, kind, carries, repeatedBy }: SourceListing,
): ListedSource {
  const article = address.report(story.id, story.reports[report]?.id ?? '');
  return { label: title, href: `${article}#${fragment.source(id)}`, language, kind, carries, repeatedBy };
}

function buildPublisher(
  edition: Edition,
  { id, name, kind, url }: Publisher,
  own: readonly PublisherInStory[],
): PublisherModel {
  const counts = countLoad(own);
  const sources = own
    .flatMap(({ story, listing }) => listing.sources.map((source) => ({ story, source })))
    .map((each) => ({ ...each, outOn: each.story.reports[each.source.report]?.outOn ?? '' }))
    .sort((a, b) => (a.outOn === b.outOn ? 0 : a.outOn < b.outOn ? -1 : 1));
  const falling = own.flatMap(({ story, listing }) => listing.named.map((each) => ({ story, each })));
  return {
    fragment: fragment.publisher(id),
    name,
    kind,
    url,
    href: counts.sourceCount > listedSources ? address.publisher(id) : null,
    sources: sources.slice(-listedSources).map(({ story, source }) => buildListedSource(story, source)),
    ...counts,
    falling: falling.slice(0, FALLING).map(({ story, each }) => buildResting(edition, story.id, each)),
  };
}

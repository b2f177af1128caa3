import { address } from '../../domain/text/address.ts';

/** A feed that a page tells of in its head. */
export interface FeedLink {
  label: string;
  href: string;
  /** Its media type. */
  type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
}

/** The feeds of a site or of one story, in every format. */
export function listFeeds(name: string, story: string | null = null): FeedLink[] {
  return [
    { label: `${name}: RSS`, href: address.feed(story), type: 'application/rss+xml' },
    { label: `${name}: Atom`, href: address.atom(story), type: 'application/atom+xml' },
    { label: `${name}: JSON Feed`, href: address.jsonFeed(story), type: 'application/feed+json' },
  ];
}

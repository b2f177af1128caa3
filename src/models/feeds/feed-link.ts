import { address } from '../../domain/text/address.ts';
import { getWords } from '../../words/get-words.ts';

/** A feed that a page names in its head. */
export interface FeedLink {
  label: string;
  href: string;
  /** Its media type. */
  type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
}

/** The feeds of a site or of one story, in every format. */
export function listFeeds(language: string, name: string, story: string | null = null): FeedLink[] {
  const words = getWords(language).site.feeds;
  return [
    { label: words.rss(name), href: address.feed(story), type: 'application/rss+xml' },
    { label: words.atom(name), href: address.atom(story), type: 'application/atom+xml' },
    { label: words.json(name), href: address.jsonFeed(story), type: 'application/feed+json' },
  ];
}

import type { FeedEntry, FeedModel } from '../../models/feeds/feed.ts';
import { buildFeedContent, buildFeedSummary } from './feed-content.ts';
import { buildDocument, buildElement, type XmlElement } from '../xml.ts';

/** Atom 1.0: RFC 4287. */
export function buildAtom(feed: FeedModel): string {
  const { title, description, language, publisher, page, addresses, updatedAt, entries } = feed;
  const root = buildElement(
    'feed',
    [
      buildElement('id', addresses.atom),
      buildElement('title', title),
      buildElement('subtitle', description),
      buildElement('updated', formatMoment(updatedAt)),
      buildElement('author', [buildElement('name', publisher)]),
      buildElement('link', '', { rel: 'self', type: 'application/atom+xml', href: addresses.atom }),
      buildElement('link', '', { rel: 'alternate', type: 'text/html', href: page }),
      ...entries.map((entry) => buildEntry(entry, language)),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
  );
  return buildDocument(root);
}

function buildEntry(entry: FeedEntry, language: string): XmlElement {
  const { link, title, authors, publishedAt, updatedAt } = entry;
  return buildElement('entry', [
    buildElement('id', link),
    buildElement('title', title),
    buildElement('link', '', { rel: 'alternate', type: 'text/html', href: link }),
    buildElement('published', formatMoment(publishedAt)),
    buildElement('updated', formatMoment(updatedAt)),
    ...authors.map((name) => buildElement('author', [buildElement('name', name)])),
    buildElement('summary', buildFeedSummary(entry, language), { type: 'html' }),
    buildElement('content', buildFeedContent(entry, language), { type: 'html' }),
  ]);
}

function formatMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

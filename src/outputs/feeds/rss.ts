import type { FeedEntry, FeedModel } from '../../models/feeds/feed.ts';
import { buildFeedContent, buildFeedSummary } from './feed-content.ts';
import { buildDocument, buildElement, type XmlElement } from '../xml.ts';

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification). When a report was last changed, and who wrote it, is in elements of
 * Atom and Dublin Core: RSS has none for the one, and asks for a mail address for the other.
 */
export function buildRss(feed: FeedModel): string {
  const { title, description, language, page, addresses, updatedAt, entries } = feed;
  const self = { href: addresses.rss, rel: 'self', type: 'application/rss+xml' };
  const channel = buildElement('channel', [
    buildElement('title', title),
    buildElement('link', page),
    buildElement('description', description),
    buildElement('language', language),
    buildElement('lastBuildDate', formatMoment(updatedAt)),
    buildElement('atom:link', '', self),
    ...entries.map((entry) => buildItem(entry, language)),
  ]);
  return buildDocument(buildElement('rss', [channel], { version: '2.0', ...namespaces }));
}

function buildItem(entry: FeedEntry, language: string): XmlElement {
  const { link, title, authors, publishedAt, updatedAt } = entry;
  return buildElement('item', [
    buildElement('title', title),
    buildElement('link', link),
    buildElement('guid', link, { isPermaLink: 'true' }),
    buildElement('pubDate', formatMoment(publishedAt)),
    buildElement('atom:updated', new Date(updatedAt).toISOString()),
    ...authors.map((name) => buildElement('dc:creator', name)),
    // Readers take a description for HTML, so that its text is escaped in there and once more as XML.
    buildElement('description', buildFeedSummary(entry, language)),
    buildElement('content:encoded', buildFeedContent(entry, language)),
  ]);
}

/** As RFC 822 has it, with four digits of the year. */
function formatMoment(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}

import type { FeedEntry, FeedModel } from '../../models/feeds/feed.ts';
import { buildFeedContent } from './feed-content.ts';
import { buildJson } from '../json.ts';

/** JSON Feed 1.1, with the corrections of each report in an extension of ours: https://www.jsonfeed.org/version/1.1/ */
export function buildJsonFeed(feed: FeedModel): string {
  const { title, description, language, publisher, page, addresses, entries } = feed;
  return buildJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: addresses.json,
    description,
    authors: [{ name: publisher }],
    language,
    items: entries.map((entry) => buildItem(entry, language)),
  });
}

function buildItem(entry: FeedEntry, language: string) {
  const { link, title, description, authors, publishedAt, updatedAt, corrections } = entry;
  return {
    id: link,
    url: link,
    title,
    summary: description,
    content_html: buildFeedContent(entry, language),
    date_published: formatMoment(publishedAt),
    date_modified: formatMoment(updatedAt),
    authors: authors.map((name) => ({ name })),
    _dateline: {
      corrections: corrections.map(({ on, path, field, was, now, why, href }) => ({
        on: on.edtf,
        field: path,
        label: field,
        was,
        now,
        why,
        url: href,
      })),
    },
  };
}

function formatMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

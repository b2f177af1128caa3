import type { RSSOptions } from '@astrojs/rss';
import { escapeUTF8 } from 'entities';
import type { FeedModel } from '../models/feed.ts';

/** What `@astrojs/rss` needs for an RSS 2.0 feed, in the order given. */
export function buildFeedOptions({ title, description, site, language, items }: FeedModel): RSSOptions {
  return {
    title,
    description,
    site,
    customData: `<language>${escapeUTF8(language)}</language>`,
    items: items.map((item) => ({
      title: item.title,
      link: item.link,
      // Readers take a description for HTML, so plain text is escaped here and once more as XML.
      description: escapeUTF8(item.description),
      pubDate: new Date(item.publishedAt),
    })),
  };
}

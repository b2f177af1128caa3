import type { Edition } from '../domain/edition.ts';
import { beginOf } from '../domain/timestamp.ts';
import { buildTeaser } from './teaser.ts';

/** /feed.xml */
export interface FeedModel {
  title: string;
  description: string;
  site: string;
  language: string;
  /** The latest first; `publishedAt` in epoch milliseconds. */
  items: { title: string; link: string; description: string; publishedAt: number }[];
}

/** All reports of an edition as a feed. */
export function buildFeedModel({ site, stories }: Edition): FeedModel {
  const items = stories.flatMap(({ id, reports }) =>
    reports.map((report) => {
      const { href, title, description, published } = buildTeaser(id, report);
      const publishedAt = beginOf(published, site.timeZone);
      return { title, link: new URL(href, site.url).href, description, publishedAt };
    }),
  );
  return {
    title: site.name,
    description: site.description,
    site: site.url,
    language: site.language,
    items: items.sort((a, b) => b.publishedAt - a.publishedAt || (a.link < b.link ? -1 : 1)),
  };
}

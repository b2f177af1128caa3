import { address } from '../domain/text/address.ts';
import { buildStorySchema } from '../models/data/story-schema.ts';
import { buildFeedModel } from '../models/feeds/feed.ts';
import { buildNewsSitemap, isNews } from '../models/feeds/news-sitemap.ts';
import { buildSecurity } from '../models/feeds/security.ts';
import { countSitemaps, takeSitemap } from '../models/feeds/sitemap.ts';
import { siteKind } from './page-kind.ts';
import { noFragments } from './record-parts.ts';

/** What programs read of the whole site. */
export const machineKinds = {
  feed: siteKind({
    routes: [
      { pattern: '/feed.xml', entrypoint: 'src/entrypoints/feed.xml.ts' },
      { pattern: '/atom.xml', entrypoint: 'src/entrypoints/atom.xml.ts' },
      { pattern: '/feed.json', entrypoint: 'src/entrypoints/feed.json.ts' },
    ],
    paths: () => [{ at: [address.feed(), address.atom(), address.jsonFeed()] }],
    build: ({ edition, listings, getFeedBodies }) => buildFeedModel(edition, listings, getFeedBodies),
    fragments: noFragments,
    card: null,
    sitemap: null,
    changesWith: 'listings',
  }),
  'news-sitemap': siteKind({
    routes: [{ pattern: '/news-sitemap.xml', entrypoint: 'src/entrypoints/news-sitemap.xml.ts' }],
    paths: () => [{ at: address.newsSitemap() }],
    build: ({ edition, listings, moment }) => buildNewsSitemap(edition, listings, moment),
    fragments: null,
    card: null,
    sitemap: null,
    changesWith: isNews,
  }),
  security: siteKind({
    routes: [
      { pattern: '/.well-known/security.txt', entrypoint: 'src/entrypoints/.well-known/security.txt.ts' },
    ],
    paths: ({ hasContact }) => (hasContact ? [{ at: address.security() }] : []),
    build: ({ edition }) => {
      const model = buildSecurity(edition);
      if (!model) throw new Error('The site names no mail address.');
      return model;
    },
    fragments: null,
    card: null,
    sitemap: null,
    changesWith: 'listings',
  }),
  'data-schema': siteKind({
    routes: [{ pattern: '/story.schema.json', entrypoint: 'src/entrypoints/story.schema.json.ts' }],
    paths: () => [{ at: address.dataSchema() }],
    build: ({ edition }) => buildStorySchema(edition),
    fragments: noFragments,
    card: null,
    sitemap: null,
    changesWith: 'listings',
  }),
  robots: siteKind({
    routes: [{ pattern: '/robots.txt', entrypoint: 'src/entrypoints/robots.txt.ts' }],
    paths: () => [{ at: address.robots() }],
    build: ({ edition }) => ({ siteUrl: edition.site.url }),
    fragments: null,
    card: null,
    sitemap: null,
    changesWith: 'listings',
  }),
  'sitemap-index': siteKind({
    routes: [{ pattern: '/sitemap-index.xml', entrypoint: 'src/entrypoints/sitemap-index.xml.ts' }],
    paths: ({ listed }) => [{ at: address.sitemapIndex(), count: countSitemaps(listed) }],
    build: ({ edition }, { count }) => ({ siteUrl: edition.site.url, count }),
    fragments: null,
    card: null,
    sitemap: null,
    changesWith: 'listings',
  }),
  sitemap: siteKind({
    routes: [{ pattern: '/sitemap-[part].xml', entrypoint: 'src/entrypoints/sitemap-[part].xml.ts' }],
    paths: ({ listed }) =>
      Array.from({ length: countSitemaps(listed) }, (_, part) => ({ at: address.sitemap(part), part })),
    build: ({ sitemapEntries }, { part }) => takeSitemap(sitemapEntries(), part),
    fragments: null,
    card: null,
    sitemap: null,
    changesWith: 'listings',
  }),
};

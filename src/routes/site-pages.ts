import { address } from '../domain/text/address.ts';
import type { Edition } from '../domain/story/edition.ts';
import { buildArchiveModel } from '../models/lists/archive.ts';
import { buildAuthorModel, listAuthorPages } from '../models/lists/author.ts';
import { buildAuthorsModel } from '../models/lists/authors.ts';
import { once } from '../domain/text/memoize.ts';
import { buildPageCard, type PageCardKind, type PageHead } from '../models/page/card.ts';
import { buildCorrectionsPageModel } from '../models/lists/corrections-page.ts';
import { buildFeedModel, type GetFeedBodies } from '../models/feeds/feed.ts';
import { buildForecastsModel } from '../models/lists/forecasts.ts';
import { buildFrontModel } from '../models/lists/front.ts';
import type { StoryListing } from '../models/lists/listing.ts';
import { openListings, type Listings } from '../models/lists/listings.ts';
import { buildMonthModel, listMonthPages } from '../models/lists/month.ts';
import { buildNewsSitemap } from '../models/feeds/news-sitemap.ts';
import { buildNotFoundModel } from '../models/page/not-found.ts';
import type { Page, SitePage } from '../models/page/page.ts';
import { buildPlainPageModel } from '../models/page/plain-page.ts';
import { buildPublisherPageModel, listPublisherPages } from '../models/lists/publisher-page.ts';
import { buildSecurity } from '../models/feeds/security.ts';
import { buildSearchModel } from '../models/page/search.ts';
import { buildSitemapEntries, countSitemaps } from '../models/feeds/sitemap.ts';
import { buildSourcesPageModel } from '../models/lists/sources-page.ts';
import { buildTopicModel, listTopicPages } from '../models/lists/topic.ts';
import { buildTopicsModel } from '../models/lists/topics.ts';
import { buildStorySchema } from '../models/data/story-schema.ts';

/**
 * Every page that belongs to no story, of an edition with the listings of all its stories.
 *
 * @param moment in epoch milliseconds; nothing but the news sitemap tells by more than its day
 * @param tell is asked, while the feed is built, for the texts of those stories that have reports in it
 */
export function listSitePages(
  edition: Edition,
  stories: readonly StoryListing[],
  moment: number,
  tell: GetFeedBodies,
): SitePage[] {
  const listings = openListings(stories);
  const siteUrl = edition.site.url;
  const security = buildSecurity(edition);
  const sitemaps = countSitemaps(edition, listings);
  const feed = once((): Page => ({ kind: 'feed', model: buildFeedModel(edition, listings, tell) }));
  const sources = once(() => buildSourcesPageModel(edition, listings));
  const card = (page: string, kind: PageCardKind, head: () => PageHead): SitePage => ({
    address: address.card(page),
    build: () => ({ kind: 'card', model: buildPageCard(edition, kind, head(), listings) }),
  });
  return [
    ...listPagesOf(address.front, (page) => ({
      kind: 'front',
      model: buildFrontModel(edition, listings, page),
    })),
    ...listPagesOf(address.forecasts, (page) => ({
      kind: 'forecasts',
      model: buildForecastsModel(edition, listings, page),
    })),
    ...listPagesOf(address.corrections, (page) => ({
      kind: 'corrections',
      model: buildCorrectionsPageModel(edition, listings, page),
    })),
    { address: address.sources(), build: () => ({ kind: 'sources', model: sources() }) },
    ...listPublisherPages(listings).flatMap(({ publisher, pages }) =>
      numbersTo(pages).map((page): SitePage => ({
        address: address.publisher(publisher, page),
        build: () => ({
          kind: 'publisher',
          model: buildPublisherPageModel(edition, listings, publisher, page),
        }),
      })),
    ),
    ...listReportLists(edition, listings),
    {
      address: address.search(),
      build: () => ({ kind: 'search', model: buildSearchModel(edition, listings) }),
    },
    ...edition.pages.map((page): SitePage => ({
      address: address.page(page.id),
      build: () => ({ kind: 'plain', model: buildPlainPageModel(edition, page) }),
    })),
    card(address.front(), 'front', () => ({ ...edition.site, title: edition.site.name })),
    card(address.forecasts(), 'forecasts', () => buildForecastsModel(edition, listings).frame),
    card(address.corrections(), 'corrections', () => buildCorrectionsPageModel(edition, listings).frame),
    card(address.sources(), 'sources', () => sources().frame),
    card(address.topics(), 'page', () => buildTopicsModel(edition, listings).frame),
    card(address.authors(), 'page', () => buildAuthorsModel(edition, listings).frame),
    card(address.search(), 'page', () => buildSearchModel(edition, listings).frame),
    card(address.archive(), 'page', () => buildArchiveModel(edition, listings).frame),
    ...edition.pages.map((page) => card(address.page(page.id), 'page', () => page)),
    { address: address.notFound(), build: () => ({ kind: 'not-found', model: buildNotFoundModel(edition) }) },
    ...[address.feed(), address.atom(), address.jsonFeed()].map((at): SitePage => ({
      address: at,
      build: feed,
    })),
    {
      address: address.newsSitemap(),
      build: () => ({ kind: 'news-sitemap', model: buildNewsSitemap(edition, listings, moment) }),
    },
    ...(security === null
      ? []
      : [{ address: address.security(), build: (): Page => ({ kind: 'security', model: security }) }]),
    {
      address: address.dataSchema(),
      build: () => ({ kind: 'data-schema', model: buildStorySchema(edition) }),
    },
    { address: '/robots.txt', build: () => ({ kind: 'robots', model: { siteUrl } }) },
    {
      address: '/sitemap-index.xml',
      build: () => ({ kind: 'sitemap-index', model: { siteUrl, count: sitemaps } }),
    },
    ...numbersTo(sitemaps).map((number): SitePage => ({
      address: `/sitemap-${number - 1}.xml`,
      build: () => ({ kind: 'sitemap', model: buildSitemapEntries(edition, listings, number - 1) }),
    })),
  ];
}

/** The pages by which a report is looked for: by topic, author and month. */
function listReportLists(edition: Edition, listings: Listings): SitePage[] {
  return [
    {
      address: address.topics(),
      build: () => ({ kind: 'topics', model: buildTopicsModel(edition, listings) }),
    },
    ...listTopicPages(listings).flatMap(({ topic, pages }) =>
      numbersTo(pages).map((page): SitePage => ({
        address: address.topic(topic, page),
        build: () => ({ kind: 'topic', model: buildTopicModel(edition, listings, topic, page) }),
      })),
    ),
    {
      address: address.authors(),
      build: () => ({ kind: 'authors', model: buildAuthorsModel(edition, listings) }),
    },
    ...listAuthorPages(edition, listings).flatMap(({ author, pages }) =>
      numbersTo(pages).map((page): SitePage => ({
        address: address.author(author, page),
        build: () => ({ kind: 'author', model: buildAuthorModel(edition, listings, author, page) }),
      })),
    ),
    {
      address: address.archive(),
      build: () => ({ kind: 'archive', model: buildArchiveModel(edition, listings) }),
    },
    ...listMonthPages(listings).flatMap(({ month, pages }) =>
      numbersTo(pages).map((page): SitePage => ({
        address: address.month(month, page),
        build: () => ({ kind: 'month', model: buildMonthModel(edition, listings, month, page) }),
      })),
    ),
  ];
}

/** The pages of a list: the first of them says how many there are. */
function listPagesOf(
  addressOf: (page: number) => string,
  build: (page: number) => Page & { model: { pagination: { pages: number } } },
): SitePage[] {
  const first = build(1);
  return numbersTo(first.model.pagination.pages).map((page) => ({
    address: addressOf(page),
    build: () => (page === 1 ? first : build(page)),
  }));
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

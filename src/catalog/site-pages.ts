import { address } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { buildCorrectionsPageModel } from '../models/corrections-page.ts';
import { buildFeedModel } from '../models/feed.ts';
import { buildForecastsModel } from '../models/forecasts.ts';
import { buildFrontModel } from '../models/front.ts';
import type { StoryListing } from '../models/listing.ts';
import { buildNotFoundModel } from '../models/not-found.ts';
import type { Page, SitePage } from '../models/page.ts';
import { buildPlainPageModel } from '../models/plain-page.ts';
import { buildPublisherPageModel, listPublisherPages } from '../models/publisher-page.ts';
import { buildSearchModel } from '../models/search.ts';
import { buildSitemapEntries, countSitemaps } from '../models/sitemap.ts';
import { buildSourcesPageModel } from '../models/sources-page.ts';

/** Every page that belongs to no story, of an edition with the listings of all its stories. */
export function listSitePages(edition: Edition, listings: readonly StoryListing[]): SitePage[] {
  const siteUrl = edition.site.url;
  const sitemaps = countSitemaps(edition, listings);
  const feed = once((): Page => ({ kind: 'feed', model: buildFeedModel(edition, listings) }));
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
    {
      address: address.sources(),
      build: () => ({ kind: 'sources', model: buildSourcesPageModel(edition, listings) }),
    },
    ...listPublisherPages(listings).flatMap(({ publisher, pages }) =>
      numbersTo(pages).map((page): SitePage => ({
        address: address.publisher(publisher, page),
        build: () => ({
          kind: 'publisher',
          model: buildPublisherPageModel(edition, listings, publisher, page),
        }),
      })),
    ),
    {
      address: address.search(),
      build: () => ({ kind: 'search', model: buildSearchModel(edition, listings) }),
    },
    ...edition.pages.map((page): SitePage => ({
      address: address.page(page.id),
      build: () => ({ kind: 'plain', model: buildPlainPageModel(edition, page) }),
    })),
    { address: address.notFound(), build: () => ({ kind: 'not-found', model: buildNotFoundModel(edition) }) },
    ...[address.feed(), address.atom(), address.jsonFeed()].map((at): SitePage => ({
      address: at,
      build: feed,
    })),
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

function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}

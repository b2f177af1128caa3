import { address } from '../domain/text/address.ts';
import { buildNotFoundModel } from '../models/page/not-found.ts';
import { buildPlainPageModel } from '../models/page/plain-page.ts';
import { buildSearchModel } from '../models/page/search.ts';
import { siteKind } from './page-kind.ts';
import { noFragments, pageCard, slugRoute } from './record-parts.ts';

/** Pages for readers that belong to no story and are no lists. */
export const ownKinds = {
  search: siteKind({
    routes: [{ pattern: '/search/', entrypoint: 'src/entrypoints/search.astro' }],
    paths: () => [{ at: address.search() }],
    build: ({ edition, listings }) => buildSearchModel(edition, listings),
    fragments: noFragments,
    card: () => pageCard('page'),
    sitemap: () => null,
    changesWith: 'listings',
  }),
  plain: siteKind({
    routes: [slugRoute],
    paths: ({ pages }) => pages.map((id) => ({ at: address.page(id), id })),
    build: ({ edition }, { id }) => {
      const page = edition.pages.find((each) => each.id === id);
      if (!page) throw new Error(`There is no page "${id}".`);
      return buildPlainPageModel(edition, page);
    },
    fragments: ({ headingsOf }, { id }) => headingsOf(id),
    card: () => pageCard('page'),
    sitemap: () => null,
    changesWith: 'listings',
  }),
  'not-found': siteKind({
    routes: [{ pattern: '/404/', entrypoint: 'src/entrypoints/404.astro' }],
    paths: () => [{ at: address.notFound() }],
    build: ({ edition }) => buildNotFoundModel(edition),
    fragments: null,
    card: null,
    sitemap: null,
    changesWith: 'listings',
  }),
};

import type { Edition } from '../domain/story/edition.ts';
import { buildPageCard, type CardModel, type PageCardKind, type PageHead } from '../models/page/card.ts';
import { countPages } from '../models/page/pagination.ts';
import type { Path, Route, SiteSource } from './page-kind.ts';

/** A page of a list, from 1. */
export type NumberedPath = Path & { page: number };

/** The pages of a list of so many items; an empty one has one as well. */
export function numberPages(
  items: number,
  size: number,
  addressOf: (page: number) => string,
): NumberedPath[] {
  return Array.from({ length: countPages(items, size) }, (_, index) => ({
    at: addressOf(index + 1),
    page: index + 1,
  }));
}

/** The pages of the list under each key. */
export function numberEach(
  counts: Iterable<[key: string, items: number]>,
  size: number,
  addressOf: (key: string, page: number) => string,
): (NumberedPath & { key: string })[] {
  return [...counts].flatMap(([key, items]) =>
    numberPages(items, size, (page) => addressOf(key, page)).map((path) => ({ ...path, key })),
  );
}

/** For pages that links may lead to, but to no place on them. */
export const noFragments = (): readonly string[] => [];

/** The card of a page that belongs to no story: it says what the page's frame says, or else this. */
export function pageCard(
  kind: PageCardKind,
  headOf?: (edition: Edition) => PageHead,
): (site: SiteSource, model: () => { frame: PageHead }) => CardModel {
  return ({ edition, listings }, model) =>
    buildPageCard(edition, kind, headOf ? headOf(edition) : model().frame, listings);
}

/** One entrypoint serves two kinds: a story and a page that editors write have addresses of one form. */
export const slugRoute: Route = { pattern: '/[slug]/', entrypoint: 'src/entrypoints/[slug]/index.astro' };

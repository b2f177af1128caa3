import { address } from '../domain/text/address.ts';
import type { Page, PageKind, SitePage } from './page.ts';
import type { ListedPage } from './page-kind.ts';

/** Every page of some kinds, each with its card, kind by kind. */
export function listKindPages<Outline, Source>(
  kinds: Readonly<
    Record<string, { list: (outline: Outline) => ListedPage<never, Source, never, unknown>[] }>
  >,
  outline: Outline,
  source: Source,
): SitePage[] {
  return Object.entries(kinds).flatMap(([name, kind]) =>
    kind.list(outline).flatMap(({ addresses, open }) => {
      const { build, buildCard } = open(source);
      const pages = addresses.map((at) => buildPage(name, at, build));
      const [first = ''] = addresses;
      return buildCard ? [...pages, buildPage('card', address.card(first), buildCard)] : pages;
    }),
  );
}

/** The table of kinds says which model a name has, so that the pair is a page. */
function buildPage(name: string, at: string, build: () => unknown): SitePage {
  const kind = name as PageKind;
  return { kind, address: at, build: () => ({ kind, model: build() }) as Page };
}

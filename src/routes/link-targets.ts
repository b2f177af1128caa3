import { once } from '../domain/text/memoize.ts';
import type { SiteFacts, SiteOutline, StoryFacts, StoryOutline } from './outline.ts';
import type { ListedPage } from './page-kind.ts';
import { tables, type PageTables } from './table.ts';

/** An address that links may lead to, with what gives the fragments that they may use there: null where it may have any. */
export type Target = [address: string, listFragments: () => ReadonlySet<string> | null];

/** What can be linked to on pages that belong to no story. */
export function listSiteTargets(
  outline: SiteOutline,
  facts: SiteFacts,
  { site }: Pick<PageTables, 'site'> = tables,
): Target[] {
  return listTargets(Object.values(site), outline, facts);
}

/** What can be linked to in a story. The fragments are worked out when they are asked for: a story has views of many days. */
export function listStoryTargets(
  outline: StoryOutline,
  facts: StoryFacts,
  { story }: Pick<PageTables, 'story'> = tables,
): Target[] {
  return listTargets(Object.values(story), outline, facts);
}

function listTargets<Outline, Facts>(
  kinds: readonly { list: (outline: Outline) => ListedPage<Facts, never, never, unknown>[] }[],
  outline: Outline,
  facts: Facts,
): Target[] {
  return kinds.flatMap((kind) =>
    kind.list(outline).flatMap(({ addresses, fragments }): Target[] => {
      if (!fragments) return [];
      const list = once(() => {
        const found = fragments(facts);
        return found && new Set(found);
      });
      return addresses.map((address) => [address, list]);
    }),
  );
}

import { address, fragment } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { findAncestry, standsWithout } from '../domain/lineage.ts';
import type { Source, Story } from '../domain/story.ts';
import { buildFrame, type LinkModel, type PageFrame } from './frame.ts';
import { listResting, type RestingModel } from './resting.ts';

/** /sources/ */
export interface SourcesPageModel {
  frame: PageFrame;
  publishers: PublisherModel[];
}

/** Who publishes, and what rests on that. */
export interface PublisherModel {
  /** Its fragment on the page. */
  fragment: string;
  name: string;
  kind: string;
  url: string | null;
  sources: ListedSource[];
  /** How many statements lead back to one of its sources, by however many hands. */
  restingCount: number;
  /** The ones of them that would have nothing left without it. */
  falling: RestingModel[];
}

/** A source of a publisher, among the others. */
export interface ListedSource extends LinkModel {
  language: string | null;
  kind: string;
  /** How many events, claims, figures, outcomes and identities of subjects name it. */
  carries: number;
  /** How many other sources repeat it. */
  repeatedBy: number;
}

/** Every publisher that something rests on. */
export function buildSourcesPageModel(edition: Edition): SourcesPageModel {
  const listed = edition.stories.flatMap((story) => listSources(story));
  const resting = edition.stories.flatMap((story) => listRestingByPublisher(edition, story));
  const sourcesOf = Map.groupBy(listed, ({ publisher }) => publisher);
  const restingOn = Map.groupBy(resting, ({ publisher }) => publisher);
  return {
    frame: buildFrame(edition, {
      title: 'Sources',
      description:
        'Every publisher that these pages rely on, what rests on it, and what would fall without it.',
      path: address.sources(),
    }),
    publishers: [...edition.publishers.values()].flatMap(({ id, name, kind, url }): PublisherModel[] => {
      const sources = (sourcesOf.get(id) ?? []).map(({ listing }) => listing);
      const own = restingOn.get(id) ?? [];
      const falling = own.filter(({ falls }) => falls).map(({ statement }) => statement);
      const base = { fragment: fragment.publisher(id), name, kind, url };
      return sources.length === 0 ? [] : [{ ...base, sources, restingCount: own.length, falling }];
    }),
  };
}

function listSources(story: Story): { publisher: string; listing: ListedSource }[] {
  const named = [
    ...story.events.values(),
    ...story.claims.values(),
    ...story.figures,
    ...[...story.outcomes.values()].flat(),
    ...story.sameness.values(),
  ].flatMap(({ sources }) => [...new Set(sources)]);
  const carries = count(named);
  const repeats = count([...story.sources.values()].flatMap(({ derivedFrom }) => derivedFrom));
  return [...story.sources.values()].map(({ id, report, publisher, title, language, kind }: Source) => ({
    publisher,
    listing: {
      label: title,
      href: `${address.report(story.id, report)}#${fragment.source(id)}`,
      language,
      kind,
      carries: carries.get(id) ?? 0,
      repeatedBy: repeats.get(id) ?? 0,
    },
  }));
}

/** Each statement once for every publisher that it leads back to, and whether it would fall without that one. */
function listRestingByPublisher(
  edition: Edition,
  story: Story,
): { publisher: string; statement: RestingModel; falls: boolean }[] {
  const publisherOf = (id: string) => story.sources.get(id)?.publisher;
  return listResting(edition, story).flatMap(({ sources, ...statement }) => {
    const ancestry = findAncestry(sources, story.sources);
    const publishers = new Set([...ancestry].flatMap((id) => publisherOf(id) ?? []));
    return [...publishers].map((publisher) => ({
      publisher,
      statement,
      falls: !standsWithout(sources, story.sources, (id) => publisherOf(id) === publisher),
    }));
  });
}

function count(ids: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

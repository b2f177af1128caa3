import { findAncestry, standsWithout } from '../../domain/story/lineage.ts';
import type { Story } from '../../domain/story/story.ts';
import { listResting, type RestingListing } from './resting.ts';

/** How many of the statements that would fall without a publisher its listing in a story names. */
const NAMED = 3;

/** A publisher of sources in the listing of a story. */
export interface PublisherListing {
  id: string;
  /** In the order in which the story's reports brought them in. */
  sources: SourceListing[];
  /** How many statements lead back to one of them, by however many hands. */
  resting: number;
  /** How many of those would have nothing left without the publisher. */
  falling: number;
  /** The first ones of them. */
  named: RestingListing[];
}

/** A source in the listing of its story. */
export interface SourceListing {
  id: string;
  /** The report that brought it in, by its place in the listing, from 0. */
  report: number;
  title: string;
  language: string | null;
  kind: string;
  /** How many events, claims, figures, outcomes and identities of subjects name it. */
  carries: number;
  /** How many other sources repeat it. */
  repeatedBy: number;
}

/** The publishers of a story's sources, with what rests on each. */
export function listPublishers(story: Story): PublisherListing[] {
  const resting = listResting(story);
  const carries = countEach(resting.flatMap(({ sources }) => [...new Set(sources)]));
  const repeats = countEach([...story.sources.values()].flatMap(({ derivedFrom }) => derivedFrom));
  const places = new Map(story.reports.map(({ id }, index) => [id, index]));
  const restingOn = groupByPublisher(resting, story);
  return [...Map.groupBy(story.sources.values(), ({ publisher }) => publisher)].map(([publisher, own]) => {
    const led = restingOn.get(publisher) ?? [];
    const falling = led.filter(
      ({ sources }) =>
        !standsWithout(sources, story.sources, (id) => story.sources.get(id)?.publisher === publisher),
    );
    return {
      id: publisher,
      sources: own.map(({ id, report, title, language, kind }) => ({
        id,
        report: places.get(report) ?? 0,
        title,
        language,
        kind,
        carries: carries.get(id) ?? 0,
        repeatedBy: repeats.get(id) ?? 0,
      })),
      resting: led.length,
      falling: falling.length,
      named: falling.slice(0, NAMED).map((each) => each.resting),
    };
  });
}

/** Each statement once for every publisher that it leads back to. */
function groupByPublisher<Each extends { sources: string[] }>(
  resting: readonly Each[],
  story: Story,
): Map<string, Each[]> {
  const led = resting.flatMap((each) => {
    const ancestry = [...findAncestry(each.sources, story.sources)];
    const publishers = new Set(ancestry.flatMap((id) => story.sources.get(id)?.publisher ?? []));
    return [...publishers].map((publisher) => ({ publisher, each }));
  });
  const groups = Map.groupBy(led, ({ publisher }) => publisher);
  return new Map([...groups].map(([publisher, own]) => [publisher, own.map(({ each }) => each)]));
}

function countEach(ids: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

import { oncePerObject } from '../text/once-per.ts';

/** The sources of a story by id, as far as their descent goes. */
export type Descent = ReadonlyMap<string, { derivedFrom: readonly string[] }>;

/**
 * The sources at the root of these: those that repeat no other. Pages that repeat one leak have one root. A circle, which the
 * rules forbid, ends where it meets itself.
 */
export function findRoots(ids: readonly string[], sources: Descent): ReadonlySet<string> {
  return rootsAmong(sources)(ids);
}

// What rests on sources is asked for their roots several times on every page of its story.
const rootsAmong = oncePerObject((sources: Descent) =>
  oncePerObject(
    (ids: readonly string[]): ReadonlySet<string> =>
      new Set([...findAncestry(ids, sources)].filter((id) => isRoot(id, sources))),
  ),
);

/** These sources and everything that they repeat, through however many hands; without those that are gone and what only these lead to. */
export function findAncestry(
  ids: Iterable<string>,
  sources: Descent,
  isGone: (id: string) => boolean = () => false,
): Set<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || isGone(id)) continue;
    found.add(id);
    open.push(...(sources.get(id)?.derivedFrom ?? []));
  }
  return found;
}

/**
 * Whether something that rests on these sources still stands when some are gone: a source that repeats others stands as long as
 * one of those does.
 */
export function standsWithout(
  ids: Iterable<string>,
  sources: Descent,
  isGone: (id: string) => boolean,
): boolean {
  return findAncestry(ids, sources, isGone)
    .values()
    .some((id) => isRoot(id, sources));
}

function isRoot(id: string, sources: Descent): boolean {
  return (sources.get(id)?.derivedFrom ?? []).length === 0;
}

/** The sources of a story by id, as far as their descent goes. */
export type Descent = ReadonlyMap<string, { derivedFrom: readonly string[] }>;

/** The sources at the root of each source, by its id: those that repeat no other. */
export type Lineage = ReadonlyMap<string, readonly string[]>;

/** The lineage of all sources. Pages that repeat one leak have one root. A circle, which the rules forbid, ends where it meets itself. */
export function buildLineage(sources: Descent): Lineage {
  return new Map(
    [...sources.keys()].map((id) => [
      id,
      [...findAncestry([id], sources)].filter((found) => isRoot(found, sources)),
    ]),
  );
}

/** The sources at the root of these; an unknown one is its own root. */
export function findRoots(ids: readonly string[], lineage: Lineage): ReadonlySet<string> {
  return new Set(ids.toReversed().flatMap((id) => lineage.get(id) ?? [id]));
}

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

/** Whether a source repeats no other; one that is not known does not. */
export function isRoot(id: string, sources: Descent): boolean {
  return (sources.get(id)?.derivedFrom ?? []).length === 0;
}

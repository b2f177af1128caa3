/** The sources of a story by id, as far as their descent goes. */
export type Descent = ReadonlyMap<string, { derivedFrom: readonly string[] }>;

/**
 * The sources at the root of these: those that repeat no other. Pages that repeat one leak have one root. A circle, which the
 * rules forbid, ends where it meets itself.
 */
export function findRoots(ids: Iterable<string>, sources: Descent): Set<string> {
  const roots = new Set<string>();
  const seen = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const parents = sources.get(id)?.derivedFrom ?? [];
    if (parents.length === 0) roots.add(id);
    open.push(...parents);
  }
  return roots;
}

import type { CompiledFile } from '../compile/compile-file.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { indexStories } from './story-index.ts';

/** Sources that derive from each other in a circle: each circle once, at the item that closes it in the order of the reports. */
export function checkLineage({ files }: Newsroom): FileFault[] {
  return indexStories(files).flatMap(({ reports }) => checkCycles(reports));
}

function checkCycles(reports: readonly CompiledFile<'report'>[]): FileFault[] {
  const parents = new Map<string, Set<string>>();
  return reports.flatMap(({ path, data }) =>
    Object.entries(data.sources ?? {}).flatMap(([id, source]) => {
      // Of two sources with one id the first counts.
      if (parents.has(id)) return [];
      const own = new Set<string>();
      parents.set(id, own);
      return (source?.derivedFrom ?? []).flatMap((target, index): FileFault[] => {
        if (target === undefined) return [];
        if (!leadsTo(target, id, parents)) {
          own.add(target);
          return [];
        }
        const message = `The source "${id}" derives from "${target}", which derives from it; remove one of the two.`;
        const pointer = ['sources', id, 'derivedFrom', index];
        return [{ path, rule: 'source/cycle', message, spot: { pointer, at: 'value' } }];
      });
    }),
  );
}

function leadsTo(from: string, goal: string, parents: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(parents.get(next) ?? []));
  }
  return false;
}

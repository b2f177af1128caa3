import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Finding, FileLocation } from '../../diagnostics/finding.ts';
import type { CheckContext } from './check-context.ts';

/** Sources that derive from each other in a circle: each circle once, at the item that closes it in the order of the reports. */
export function checkLineage({ stories }: CheckContext): Finding[] {
  return stories.flatMap(({ reports }) => checkCycles(reports));
}

/** By source, what it derives from, each with the item that says so. */
type Parents = ReadonlyMap<string, ReadonlyMap<string, FileLocation>>;

function checkCycles(reports: readonly CompiledFile<'report'>[]): Finding[] {
  const parents = new Map<string, Map<string, FileLocation>>();
  return reports.flatMap(({ path, data }) =>
    Object.entries(data.sources ?? {}).flatMap(([id, source]) => {
      // Of two sources with one id the first counts.
      if (parents.has(id)) return [];
      const own = new Map<string, FileLocation>();
      parents.set(id, own);
      return (source?.derivedFrom ?? []).flatMap((target, index): Finding[] => {
        // Said twice, it closes a circle once.
        if (target === undefined || source?.derivedFrom?.indexOf(target) !== index) return [];
        const pointer = ['sources', id, 'derivedFrom', index];
        const where: FileLocation = { path, where: { pointer, at: 'value' } };
        if (target === id)
          return [describeCycle(`The source "${id}" derives from itself; remove that.`, where)];
        const first = findWay(target, id, parents);
        if (first) {
          const message = `The source "${id}" derives from "${target}", which derives from it; remove one of the two.`;
          return [{ ...describeCycle(message, where), first }];
        }
        own.set(target, where);
        return [];
      });
    }),
  );
}

function describeCycle(message: string, where: FileLocation): Finding {
  return { rule: 'source/cycle', message, ...where };
}

/** The first item on a way from one source back to another; nothing where none leads there. */
function findWay(from: string, goal: string, parents: Parents): FileLocation | undefined {
  for (const [target, where] of parents.get(from) ?? []) if (leadsTo(target, goal, parents)) return where;
  return undefined;
}

function leadsTo(from: string, goal: string, parents: Parents): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(parents.get(next)?.keys() ?? []));
  }
  return false;
}

import type { CompiledFile } from '../../compile/compile-file.ts';
import type { FileFault, FileWhere } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { indexStories } from '../read/story-index.ts';

/** Sources that derive from each other in a circle: each circle once, at the item that closes it in the order of the reports. */
export function checkLineage({ files }: FileSet): FileFault[] {
  return indexStories(files).flatMap(({ reports }) => checkCycles(reports));
}

/** By source, what it derives from, each with the item that says so. */
type Parents = ReadonlyMap<string, ReadonlyMap<string, FileWhere>>;

function checkCycles(reports: readonly CompiledFile<'report'>[]): FileFault[] {
  const parents = new Map<string, Map<string, FileWhere>>();
  return reports.flatMap(({ path, data }) =>
    Object.entries(data.sources ?? {}).flatMap(([id, source]) => {
      // Of two sources with one id the first counts.
      if (parents.has(id)) return [];
      const own = new Map<string, FileWhere>();
      parents.set(id, own);
      return (source?.derivedFrom ?? []).flatMap((target, index): FileFault[] => {
        // Said twice, it closes a circle once.
        if (target === undefined || source?.derivedFrom?.indexOf(target) !== index) return [];
        const pointer = ['sources', id, 'derivedFrom', index];
        const where: FileWhere = { path, spot: { pointer, at: 'value' } };
        if (target === id) return [tellCycle(`The source "${id}" derives from itself; remove that.`, where)];
        const first = findWay(target, id, parents);
        if (first) {
          const message = `The source "${id}" derives from "${target}", which derives from it; remove one of the two.`;
          return [{ ...tellCycle(message, where), first }];
        }
        own.set(target, where);
        return [];
      });
    }),
  );
}

function tellCycle(message: string, where: FileWhere): FileFault {
  return { rule: 'source/cycle', message, ...where };
}

/** The first item on a way from one source back to another; nothing where none leads there. */
function findWay(from: string, goal: string, parents: Parents): FileWhere | undefined {
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

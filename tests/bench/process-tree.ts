import { readdirSync, readFileSync } from 'node:fs';

/** What the memory of a process tree is counted in: PSS shares what is shared, RSS counts it once for each process. */
export type MemoryMeasure = 'PSS' | 'RSS';

/** The bytes that a process and all that descend from it hold now; null where there is no /proc to tell. */
export function measureTree(root: number): { bytes: number; measure: MemoryMeasure } | null {
  const tree = listTree(root);
  if (!tree) return null;
  let bytes = 0;
  let measure: MemoryMeasure = 'PSS';
  for (const pid of tree) {
    const pss = readKilobytes(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+)/m);
    const own = pss ?? readKilobytes(`/proc/${pid}/status`, /^VmRSS:\s+(\d+)/m);
    // Gone by now, or a zombie.
    if (own === undefined) continue;
    if (pss === undefined) measure = 'RSS';
    bytes += own * 1024;
  }
  return { bytes, measure };
}

function listTree(root: number): number[] | null {
  const children = new Map<number, number[]>();
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return null;
  }
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    const parent = readParent(name);
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(Number(name));
    else children.set(parent, [Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** The fourth field of proc_pid_stat(5); the second is a name that may hold blanks and brackets. */
function readParent(pid: string): number | undefined {
  const stat = readQuietly(`/proc/${pid}/stat`);
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? undefined : Number(parent);
}

function readKilobytes(file: string, pattern: RegExp): number | undefined {
  const [, found] = pattern.exec(readQuietly(file) ?? '') ?? [];
  return found === undefined ? undefined : Number(found);
}

/** A process may end, or be another user's, between two looks. */
function readQuietly(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

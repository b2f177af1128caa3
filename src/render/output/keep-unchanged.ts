import { linkSync, lstatSync, readFileSync, renameSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the files of a former site into a new one where both hold the same bytes: a file that has not changed keeps its time, by which
 * what publishes the site knows it.
 *
 * @param paths those of the files in the new site
 */
export function keepUnchanged(site: string, former: string, paths: Iterable<string>): void {
  for (const path of paths) {
    const [own, other] = [join(site, path), join(former, path)];
    if (!haveSameBytes(own, other)) continue;
    linkSync(other, `${own}.kept`);
    rmSync(own);
    renameSync(`${own}.kept`, own);
  }
}

function haveSameBytes(path: string, other: string): boolean {
  const [stats, others] = [path, other].map(findStats);
  if (!stats?.isFile() || !others?.isFile() || stats.size !== others.size) return false;
  return readFileSync(path).equals(readFileSync(other));
}

/** Nothing where there is no such file, or a file in place of its folder. */
function findStats(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digestOf } from '../../compile/digest.ts';
import type { Finding } from '../../diagnostics/finding.ts';

/** A file of the content folder with the digest of its bytes, or why it may not be read. Paths are within the folder, with `/`. */
export type ContentFile = { path: string } & (
  { digest: string } | { finding: Pick<Finding, 'rule' | 'message'> }
);

/**
 * Every file of the content folder, by path; with `isAsked`, only of the folders in it that are asked for. Names with a leading dot are passed over; a link that leaves the folder, leads
 * nowhere or back into itself is the rule `file/content`.
 *
 * Bytes are read for their digest and not kept: ten thousand reports are a hundred megabytes.
 */
export function listContentFiles(
  folder: string,
  isAsked: (path: string) => boolean = () => true,
): ContentFile[] {
  const files: ContentFile[] = [];
  const root = realpathSync(folder);
  walk({ root, isAsked, files }, root, '', []);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The bytes of a file of the content folder. */
export function readContentFile(folder: string, path: string): Uint8Array {
  return readFileSync(join(folder, path));
}

interface Walk {
  root: string;
  isAsked: (path: string) => boolean;
  files: ContentFile[];
}

function walk(tour: Walk, here: string, path: string, parents: string[]): void {
  const { root, isAsked, files } = tour;
  for (const entry of readdirSync(here, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    const refuse = (message: string) =>
      files.push({ path: inner, finding: { rule: 'file/content', message } });
    const found = join(here, entry.name);
    const target = entry.isSymbolicLink() ? followLink(found) : found;
    if (target === undefined) {
      refuse('The link leads nowhere; put the file itself here.');
      continue;
    }
    if (isOutside(root, target)) {
      refuse('The link leaves the content folder; put the file itself here.');
      continue;
    }
    const kind = entry.isSymbolicLink() ? statSync(target) : entry;
    if (kind.isDirectory()) {
      if (target === here || parents.includes(target))
        refuse('The link leads back into its own folder; remove it.');
      else if (isAsked(inner)) walk(tour, target, inner, [...parents, here]);
    } else if (kind.isFile()) files.push({ path: inner, digest: digestOf(readFileSync(target)) });
    else refuse('This is no ordinary file; put a file here.');
  }
}

function followLink(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isOutside(root: string, target: string): boolean {
  const path = relative(root, target);
  return path === '..' || path.startsWith(`..${sep}`);
}

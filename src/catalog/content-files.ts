import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../diagnostics/diagnostic.ts';

/** A file of the content folder, or why it may not be read. */
export type ContentFile = { path: string } & ({ bytes: Uint8Array } | { finding: Finding });

/**
 * Every file of the content folder, by path. Names with a leading dot are passed over; a link that leaves the folder, leads
 * nowhere or back into itself is the rule `file/content`.
 */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  await walk(await realpath(folder), '', [], files);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(root: string, path: string, parents: string[], files: ContentFile[]): Promise<void> {
  const here = await realpath(join(root, path));
  for (const entry of await readdir(here, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    const refuse = (message: string) =>
      files.push({ path: inner, finding: { rule: 'file/content', message } });
    const target = await realpath(join(here, entry.name)).catch(() => undefined);
    if (target === undefined) {
      refuse('The link leads nowhere; put the file itself here.');
      continue;
    }
    if (isOutside(root, target)) {
      refuse('The link leaves the content folder; put the file itself here.');
      continue;
    }
    const kind = await stat(target);
    if (kind.isDirectory()) {
      if (target === here || parents.includes(target))
        refuse('The link leads back into its own folder; remove it.');
      else await walk(root, inner, [...parents, here], files);
    } else if (kind.isFile()) files.push({ path: inner, bytes: await readFile(target) });
    else refuse('This is no ordinary file; put a file here.');
  }
}

function isOutside(root: string, target: string): boolean {
  const path = relative(root, target);
  return path === '..' || path.startsWith(`..${sep}`);
}

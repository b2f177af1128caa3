import { relative, resolve, sep } from 'node:path';

/** Where the content lies and what comes before its paths in diagnostics. */
export interface ContentRoot {
  folder: string;
  /** Relative to the project's root, with `/`. */
  name: string;
}

/** The content folder of a project: `CONTENT_DIR`, or `content`. */
export function findContentRoot(project: string, contentDir: string | undefined): ContentRoot {
  const folder = resolve(project, contentDir === '' ? 'content' : (contentDir ?? 'content'));
  return { folder, name: relative(project, folder).replaceAll('\\', '/') || '.' };
}

/** Whether an absolute path is the folder or lies in it, by its words alone. */
export function isWithin(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner !== '..' && !inner.startsWith(`..${sep}`);
}

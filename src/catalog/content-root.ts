import { relative, resolve } from 'node:path';

/** Where the content lies and what stands before its paths in diagnostics. */
export interface ContentRoot {
  folder: string;
  /** Relative to the project's root, with `/`. */
  name: string;
}

/** The content folder of a project: `CONTENT_DIR`, or `content`. */
export function findContentRoot(project: string, contentDir: string | undefined): ContentRoot {
  const folder = resolve(project, contentDir || 'content');
  return { folder, name: relative(project, folder).replaceAll('\\', '/') || '.' };
}

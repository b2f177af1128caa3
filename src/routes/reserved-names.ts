import { isId } from '../domain/text/id.ts';
import { tables, type PageTables } from './table.ts';

/** Folders at the root that hold no pages: the index that is searched. */
const OTHER_FOLDERS = ['pagefind'];

/**
 * The static names in the patterns of these kinds, which no file of an editor may have: at the root no story or page, within a story no
 * report, and no picture of those that are names of files.
 */
export function listReservedNames({ site, story }: PageTables = tables): {
  root: string[];
  story: string[];
  files: string[];
} {
  const patterns = [...Object.values(site), ...Object.values(story)].flatMap(({ routes }) =>
    routes.map(({ pattern }) => pattern.split('/').filter(Boolean)),
  );
  const isStatic = (name: string | undefined) => name !== undefined && !name.includes('[');
  const atRoot = patterns.flatMap(([first]) => (isStatic(first) ? first : [])) as string[];
  const inStory = patterns.flatMap(([first, second]) =>
    !isStatic(first) && isStatic(second) ? second : [],
  ) as string[];
  return {
    root: [...new Set([...atRoot.filter(isId), ...OTHER_FOLDERS])],
    story: [...new Set(inStory.filter(isId))],
    files: [...new Set(inStory.filter((name) => !isId(name)))],
  };
}

/** Those of all kinds. */
export const reservedNames = listReservedNames();

import type { CompiledFile } from '../compile/compile-file.ts';
import { listDeclared } from './declarations.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { indexStories, type DeclaredKind, type StoryIndex } from './story-index.ts';

/** Ids that are taken, over all kinds of a story, and subjects that are the same as one that is itself the same as a third. */
export function checkIds({ files }: Newsroom): FileFault[] {
  return indexStories(files).flatMap((index) => [...checkDuplicates(index), ...checkSameAs(index)]);
}

function checkDuplicates({ files }: StoryIndex): FileFault[] {
  const first = new Map<string, { kind: DeclaredKind; file: CompiledFile }>();
  return files.flatMap((file) =>
    listDeclared(file).flatMap(({ kind, id }): FileFault[] => {
      const taken = first.get(id);
      if (!taken) {
        first.set(id, { kind, file });
        return [];
      }
      // Only a subject may be named again.
      if (kind === 'subjects' && taken.kind === 'subjects') return [];
      const message = `The id "${id}" is taken: ${taken.file.path} has it among its ${taken.kind}; choose another.`;
      return [{ path: file.path, rule: 'id/duplicate', message, spot: { pointer: [kind, id], at: 'key' } }];
    }),
  );
}

function checkSameAs({ files }: StoryIndex): FileFault[] {
  const links = files.flatMap(({ path, data }) =>
    Object.entries(data.subjects ?? {}).flatMap(([id, subject]) => {
      const target = (subject as { sameAs?: string } | undefined)?.sameAs;
      return target === undefined ? [] : [{ path, id, target }];
    }),
  );
  const aliases = new Set(links.map(({ id }) => id));
  return links
    .filter(({ target }) => aliases.has(target))
    .map(({ path, id, target }) => ({
      path,
      rule: 'subject/unknown',
      message: `The subject "${target}" is itself the same as another; name that one.`,
      spot: { pointer: ['subjects', id, 'sameAs'], at: 'value' },
    }));
}

import type { CompiledFile } from '../../compile/compile-file.ts';
import { declaredKinds, type DeclaredKind, type StoryIndex } from './story-index.ts';

/** What the files of a story declare: by kind, then by id, the files that say so, the first of them first. */
export type Declarations = Record<DeclaredKind, Map<string, CompiledFile<'report' | 'story'>[]>>;

/** Everything with an id in a story. An id that is taken is declared all the same: its uses are no further findings. */
export function indexDeclarations({ files }: StoryIndex): Declarations {
  const declarations: Declarations = {
    sources: new Map(),
    events: new Map(),
    claims: new Map(),
    subjects: new Map(),
  };
  for (const file of files) {
    for (const { kind, id } of listDeclared(file)) {
      const declared = declarations[kind].get(id);
      if (declared) declared.push(file);
      else declarations[kind].set(id, [file]);
    }
  }
  return declarations;
}

/** The ids that one file declares, in the order in which it does. */
export function listDeclared({
  data,
}: CompiledFile<'report' | 'story'>): { kind: DeclaredKind; id: string }[] {
  const sections = data as Partial<Record<DeclaredKind, Record<string, unknown>>>;
  return Object.keys(data)
    .filter((key): key is DeclaredKind => (declaredKinds as readonly string[]).includes(key))
    .flatMap((kind) => Object.keys(sections[kind] ?? {}).map((id) => ({ kind, id })));
}

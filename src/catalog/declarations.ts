import type { CompiledFile } from '../compile/compile-file.ts';
import { declaredKinds, type DeclaredKind, type StoryIndex } from './story-index.ts';

/** What the files of a story declare, by id: its kind, and the files that say so, the first of them first. */
export type Declarations = Map<string, { kind: DeclaredKind; files: CompiledFile<'report' | 'story'>[] }>;

/** Everything with an id in a story. Of an id that is said of two kinds, the first counts. */
export function indexDeclarations({ files }: StoryIndex): Declarations {
  const declarations: Declarations = new Map();
  for (const file of files) {
    for (const { kind, id } of listDeclared(file)) {
      const declared = declarations.get(id);
      if (!declared) declarations.set(id, { kind, files: [file] });
      else if (declared.kind === kind) declared.files.push(file);
    }
  }
  return declarations;
}

/** The ids that one file declares. */
export function listDeclared({
  data,
}: CompiledFile<'report' | 'story'>): { kind: DeclaredKind; id: string }[] {
  const sections = data as Partial<Record<DeclaredKind, Record<string, unknown>>>;
  return declaredKinds.flatMap((kind) => Object.keys(sections[kind] ?? {}).map((id) => ({ kind, id })));
}

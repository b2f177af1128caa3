import type { CompiledFile } from '../../compile/compile-file.ts';
import type { FileLocation, Pointer } from '../../diagnostics/finding.ts';
import { listFigures } from './story-figures.ts';
import { isKind, type DeclaredKind } from './story-index.ts';

/** An id that a file names, with its place. */
export interface Reference {
  kind: DeclaredKind;
  id: string;
  where: FileLocation['where'];
}

/** Every source, event, claim and subject that a file names, in its frontmatter and in its body. */
export function listReferences(file: CompiledFile): Reference[] {
  const mentioned = (file.body?.mentions ?? []).flatMap((mention): Reference[] => {
    switch (mention.kind) {
      case 'source':
        return [{ kind: 'sources', id: mention.id, where: mention }];
      case 'event':
        return [{ kind: 'events', id: mention.id, where: mention }];
      case 'claim':
        return [{ kind: 'claims', id: mention.id, where: mention }];
      case 'fact':
        return [{ kind: 'subjects', id: mention.subject, where: mention }];
      default:
        return [];
    }
  });
  if (isKind(file, 'report')) return [...listReport(file), ...mentioned];
  if (isKind(file, 'story')) return [...listSubjects(file), ...mentioned];
  return mentioned;
}

function listReport(file: CompiledFile<'report'>): Reference[] {
  const { events, claims, outcomes, sources, figures } = file.data;
  return [
    ...Object.entries({ ...events }).flatMap(([id, event]) => listSources(event?.sources, ['events', id])),
    ...Object.entries({ ...claims }).flatMap(([id, claim]) => listSources(claim?.sources, ['claims', id])),
    ...Object.entries({ ...outcomes }).flatMap(([id, outcome]) => [
      ...listSources(outcome?.sources, ['outcomes', id]),
      reference('claims', id, ['outcomes', id], 'key'),
    ]),
    ...listSubjects(file),
    ...Object.entries({ ...sources }).flatMap(([id, source]) =>
      listSources(source?.derivedFrom, ['sources', id], 'derivedFrom'),
    ),
    ...Object.keys({ ...figures }).map((id) => reference('subjects', id, ['figures', id], 'key')),
    ...listFigures(file).flatMap(({ figure, pointer }) => listSources(figure?.sources, pointer)),
  ];
}

function listSubjects({ data }: CompiledFile<'report'> | CompiledFile<'story'>): Reference[] {
  return Object.entries({ ...data.subjects }).flatMap(([id, subject]) => {
    const { sources, sameAs } = (subject ?? {}) as { sources?: (string | undefined)[]; sameAs?: string };
    const pointer = ['subjects', id];
    return [
      ...listSources(sources, pointer),
      ...(sameAs === undefined ? [] : [reference('subjects', sameAs, [...pointer, 'sameAs'])]),
    ];
  });
}

function listSources(ids: readonly (string | undefined)[] | undefined, pointer: Pointer, key = 'sources') {
  return (ids ?? []).flatMap((id, index) =>
    typeof id === 'string' ? [reference('sources', id, [...pointer, key, index])] : [],
  );
}

function reference(
  kind: DeclaredKind,
  id: string,
  pointer: Pointer,
  at: 'key' | 'value' = 'value',
): Reference {
  return { kind, id, where: { pointer, at } };
}

import type { CompiledFile } from '../../compile/compile-file.ts';
import { fragment } from '../../domain/text/address.ts';
import { listDeclared } from '../read/declarations.ts';
import type { FileFault, FileWhere } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { filesOf, indexStories, type DeclaredKind, type StoryIndex } from '../read/story-index.ts';

/**
 * Ids that are taken, over all kinds of a story or all groups of properties, figures that would have one address, and subjects that
 * are the same as one that is itself the same as a third.
 */
export function checkIds({ files }: FileSet): FileFault[] {
  return [
    ...checkProperties(filesOf(files, 'properties')),
    ...indexStories(files).flatMap((index) => [
      ...checkDuplicates(index),
      ...checkFigureAddresses(index),
      ...checkSameAs(index),
    ]),
  ];
}

function checkProperties(groups: readonly CompiledFile<'properties'>[]): FileFault[] {
  const first = new Map<string, FileWhere>();
  return groups.flatMap(({ path, data }) =>
    Object.keys(data.properties ?? {}).flatMap((id): FileFault[] => {
      const where = { path, spot: { pointer: ['properties', id], at: 'key' as const } };
      const taken = first.get(id);
      if (taken) return [{ ...tellTaken(id, 'properties'), ...where, first: taken }];
      first.set(id, where);
      return [];
    }),
  );
}

function checkDuplicates({ files }: StoryIndex): FileFault[] {
  const first = new Map<string, { kind: DeclaredKind; where: FileWhere }>();
  return files.flatMap((file) =>
    listDeclared(file).flatMap(({ kind, id }): FileFault[] => {
      const where = { path: file.path, spot: { pointer: [kind, id], at: 'key' as const } };
      const taken = first.get(id);
      if (!taken) {
        first.set(id, { kind, where });
        return [];
      }
      // Only a subject may be named again.
      if (kind === 'subjects' && taken.kind === 'subjects') return [];
      return [{ ...tellTaken(id, taken.kind), ...where, first: taken.where }];
    }),
  );
}

/** `su7.max-range` and `su7-max.range` have one fragment. */
function checkFigureAddresses({ reports }: StoryIndex): FileFault[] {
  const first = new Map<string, { name: string; where: FileWhere }>();
  return reports.flatMap(({ path, data }) =>
    Object.entries(data.figures ?? {}).flatMap(([subject, properties]) =>
      Object.keys(properties ?? {}).flatMap((property): FileFault[] => {
        const name = `${subject}.${property}`;
        const place = fragment.figure(subject, property);
        const where = { path, spot: { pointer: ['figures', subject, property], at: 'key' as const } };
        const taken = first.get(place);
        if (!taken) first.set(place, { name, where });
        if (!taken || taken.name === name) return [];
        const message = `The figures ${name} and ${taken.name} would have one address, #${place}; give the subject or the property another id.`;
        return [{ rule: 'id/duplicate', message, ...where, first: taken.where }];
      }),
    ),
  );
}

function tellTaken(id: string, kind: DeclaredKind | 'properties') {
  const message = `The id "${id}" is taken among the ${kind}; choose another.`;
  return { rule: 'id/duplicate' as const, message };
}

/** Within a report the fault is that of the subject that names another which is none; between reports, the later one's. */
function checkSameAs({ files }: StoryIndex): FileFault[] {
  const links = files.flatMap(({ path, data }) =>
    Object.entries(data.subjects ?? {}).flatMap(([id, subject]) => {
      const target = (subject as { sameAs?: string } | undefined)?.sameAs;
      const where: FileWhere = { path, spot: { pointer: ['subjects', id, 'sameAs'], at: 'value' } };
      return target === undefined ? [] : [{ id, target, where }];
    }),
  );
  return links.flatMap(({ id, target, where }, index): FileFault[] => {
    if (target === id) {
      const message = `The subject "${id}" is the same as itself; name another.`;
      return [{ rule: 'subject/unknown', message, ...where }];
    }
    const isEarlier = (at: number) => at < index || links[at]?.where.path === where.path;
    const onward = links.find((link, at) => link.id === target && isEarlier(at));
    const named = links.find(
      (link, at) => link.target === id && at < index && link.where.path !== where.path,
    );
    const first = onward ?? named;
    if (!first) return [];
    const message = onward
      ? `The subject "${target}" is itself the same as "${onward.target}"; name that one.`
      : `The subject "${id}" is what "${named?.id}" is the same as, so it can't itself be the same as "${target}"; mend one of the two.`;
    return [{ rule: 'subject/unknown', message, ...where, first: first.where }];
  });
}

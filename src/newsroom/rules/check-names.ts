import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Pointer, Where } from '../../compile/fault.ts';
import { findSuggestion, formatSuggestion } from '../../diagnostics/suggestion.ts';
import type { FileFault } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { listFigures } from '../read/story-figures.ts';
import { filesOf, isKind } from '../read/story-index.ts';

/** Publishers, authors, pages, properties and qualifiers that are named and have no file or declaration. */
export function checkNames({ files }: FileSet): FileFault[] {
  const publishers = new Set(filesOf(files, 'publisher').map(({ id }) => id));
  const authors = new Set(filesOf(files, 'author').map(({ id }) => id));
  const pages = new Set(filesOf(files, 'page').map(({ id }) => id));
  const groups = filesOf(files, 'properties');
  const declared = new Map(groups.flatMap(({ data }) => Object.entries(data.properties ?? {})));
  const properties = new Set(declared.keys());
  // An undeclared property may be in a group that could not be read.
  const arePropertiesReadable = groups.every(({ isReadable }) => isReadable);
  return [
    ...filesOf(files, 'site').flatMap((site) => [
      ...lookUpFile(site, site.data.publisher, publishers, ['publisher'], 'publisher'),
      ...Object.entries(site.data.policies ?? {}).flatMap(([policy, page]) =>
        lookUpPage(site, page, pages, ['policies', policy]),
      ),
    ]),
    ...filesOf(files, 'report').flatMap((file) => [
      ...Object.entries(file.data.sources ?? {}).flatMap(([id, source]) =>
        lookUpFile(file, source?.publisher, publishers, ['sources', id, 'publisher'], 'publisher'),
      ),
      ...(file.data.authors ?? []).flatMap((author, index) =>
        lookUpFile(file, author, authors, ['authors', index], 'author'),
      ),
    ]),
    ...(arePropertiesReadable ? files.flatMap((file) => checkProperties(file, properties)) : []),
    ...filesOf(files, 'report').flatMap((file) => checkQualifiers(file, declared)),
  ];
}

function lookUpFile(
  file: CompiledFile,
  id: string | undefined,
  known: ReadonlySet<string>,
  pointer: Pointer,
  noun: 'publisher' | 'author',
): FileFault[] {
  if (id === undefined || known.has(id)) return [];
  const suggestion = findSuggestion(id, known);
  const message = `The ${noun} "${id}" has no file${formatSuggestion(suggestion) || `; add ${noun}s/${id}.yml.`}`;
  return [{ path: file.path, rule: `${noun}/unknown`, message, suggestion, spot: { pointer, at: 'value' } }];
}

function lookUpPage(
  file: CompiledFile,
  id: string | undefined,
  known: ReadonlySet<string>,
  pointer: Pointer,
): FileFault[] {
  if (id === undefined || known.has(id)) return [];
  const suggestion = findSuggestion(id, known);
  const message = `The page "${id}" does not exist${formatSuggestion(suggestion) || `; add pages/${id}.md.`}`;
  return [{ path: file.path, rule: 'link/broken', message, suggestion, spot: { pointer, at: 'value' } }];
}

/** Properties under `figures` and in the facts of any text. */
function checkProperties(file: CompiledFile, known: ReadonlySet<string>): FileFault[] {
  const figures = isKind(file, 'report') ? (file.data.figures ?? {}) : {};
  return [
    ...Object.entries(figures).flatMap(([subject, properties]) =>
      Object.keys(properties ?? {}).flatMap((property) =>
        lookUpProperty(file, property, known, {
          spot: { pointer: ['figures', subject, property], at: 'key' },
        }),
      ),
    ),
    ...(file.body?.mentions ?? []).flatMap((mention) =>
      mention.kind === 'fact' ? lookUpProperty(file, mention.property, known, { place: mention }) : [],
    ),
  ];
}

function lookUpProperty(
  file: CompiledFile,
  id: string,
  known: ReadonlySet<string>,
  where: Where,
): FileFault[] {
  if (known.has(id)) return [];
  const suggestion = findSuggestion(id, known);
  const message = `The property "${id}" is not declared${formatSuggestion(suggestion) || '; add it to a file in properties.'}`;
  return [{ path: file.path, rule: 'property/unknown', message, suggestion, ...where }];
}

type Property = NonNullable<NonNullable<CompiledFile<'properties'>['data']['properties']>[string]>;

/** The keys that a figure has under `qualifiers`, which are those of its property. */
function checkQualifiers(
  file: CompiledFile<'report'>,
  declared: ReadonlyMap<string, Property | undefined>,
): FileFault[] {
  return listFigures(file).flatMap(({ property, figure, pointer }) => {
    const known = declared.get(property);
    // A property that is unknown or unsound is told as that.
    if (!known || (Object.hasOwn(known, 'qualifiers') && !known.qualifiers)) return [];
    const names = known.qualifiers ?? [];
    if (names.includes(undefined)) return [];
    return Object.keys(figure?.qualifiers ?? {}).flatMap((key): FileFault[] => {
      if (names.includes(key)) return [];
      const suggestion = findSuggestion(key, names.map(String));
      const message = `The property "${property}" has no qualifier "${key}"${formatSuggestion(suggestion) || '; declare it there, or remove it.'}`;
      const spot = { pointer: [...pointer, 'qualifiers', key], at: 'key' as const };
      return [{ path: file.path, rule: 'frontmatter/unknown-key', message, suggestion, spot }];
    });
  });
}

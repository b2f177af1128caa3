import type { CompiledFile } from '../compile/compile-file.ts';
import type { Pointer, Where } from '../compile/fault.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { filesOf, isKind } from './story-index.ts';

/** Publishers, authors, pages and properties that are named and have no file or declaration. */
export function checkNames({ files }: Newsroom): FileFault[] {
  const publishers = new Set(filesOf(files, 'publisher').map(({ id }) => id));
  const authors = new Set(filesOf(files, 'author').map(({ id }) => id));
  const pages = new Set(filesOf(files, 'page').map(({ id }) => id));
  const groups = filesOf(files, 'properties');
  const properties = new Set(groups.flatMap(({ data }) => Object.keys(data.properties ?? {})));
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
  const message = `The ${noun} "${id}" has no file${formatSuggestion(suggestion) || `; add content/${noun}s/${id}.yml.`}`;
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
  const message = `The page "${id}" does not exist${formatSuggestion(suggestion) || `; add content/pages/${id}.md.`}`;
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
  const message = `The property "${id}" is not declared${formatSuggestion(suggestion) || '; add it to a file in content/properties.'}`;
  return [{ path: file.path, rule: 'property/unknown', message, suggestion, ...where }];
}

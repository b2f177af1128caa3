import { parseContentPath, type ContentPath } from '../../compile/content-path.ts';
import { digestOf } from '../../compile/digest.ts';
import { fileStart, toDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { listContentFiles } from './content-files.ts';
import type { ContentRoot } from './content-root.ts';
import { reservedNames } from '../../routes/reserved-names.ts';

/** A file of text in its place; without a digest it may not be read. */
export interface TextFile {
  place: Exclude<ContentPath, { kind: 'image' }>;
  path: string;
  digest: string | null;
}

/** Files that are read together: those of one story, or those that belong to none. */
export interface FileGroup {
  /** The folder of the story, which may be no name of one; empty for the files that lie in none. */
  id: string;
  files: TextFile[];
  /** Pictures beside reports, by path; without a digest one may not be read. */
  images: { path: string; digest: string | null }[];
  /** What may not be read, or has no place. */
  diagnostics: Diagnostic[];
  /** Of all of this, under the name of the content folder: another digest, other content. */
  digest: string;
}

/** The content folder: which files there are, and the digest of each. */
export interface Content {
  root: ContentRoot;
  /** The files that belong to no story. */
  shared: FileGroup;
  /** By id, in its order. */
  stories: ReadonlyMap<string, FileGroup>;
}

/** Lists every file of the content folder. */
export function listContent(root: ContentRoot): Content {
  return buildContent(
    root,
    listGroups(root, () => true),
  );
}

/** The same content, of which the groups with these ids are listed again: files in them have changed, are new or are gone. */
export function refreshContent({ root, shared, stories }: Content, ids: ReadonlySet<string>): Content {
  const groups = new Map<string, FileGroup>([['', shared], ...stories]);
  for (const id of ids) groups.delete(id);
  return buildContent(root, new Map([...groups, ...listGroups(root, (id) => ids.has(id))]));
}

/** The group of a path within the content folder. */
export function findGroup(path: string): string {
  return /^stories\/([^/]+)\/./.exec(path)?.[1] ?? '';
}

function buildContent(root: ContentRoot, groups: ReadonlyMap<string, FileGroup>): Content {
  const { '': shared = makeGroup(''), ...stories } = Object.fromEntries(groups);
  return {
    root,
    shared,
    stories: new Map(Object.entries(stories).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function listGroups(root: ContentRoot, isAsked: (id: string) => boolean): Map<string, FileGroup> {
  const groups = new Map<string, FileGroup>();
  const isAskedFolder = (path: string) => path === 'stories' || isAsked(findGroup(`${path}/.`));
  for (const file of listContentFiles(root.folder, isAskedFolder)) {
    const { path } = file;
    const id = findGroup(path);
    if (!isAsked(id)) continue;
    const group = groups.get(id) ?? makeGroup(id);
    groups.set(id, group);
    const place = parseContentPath(path, reservedNames);
    const digest = 'digest' in file ? file.digest : null;
    const finding = 'finding' in file ? file.finding : place.ok ? undefined : place.finding;
    if (finding) group.diagnostics.push(toDiagnostic(`${root.name}/${path}`, fileStart, finding));
    if (!place.ok) continue;
    if (place.value.kind === 'image') group.images.push({ path, digest });
    else group.files.push({ place: place.value, path, digest });
  }
  for (const group of groups.values()) group.digest = digestGroup(root, group);
  return groups;
}

function makeGroup(id: string): FileGroup {
  return { id, files: [], images: [], diagnostics: [], digest: '' };
}

/** Diagnostics count too: a file with no place has no digest here, but a diagnostic. */
function digestGroup(root: ContentRoot, { files, images, diagnostics }: FileGroup): string {
  const list = [...files, ...images].map(({ path, digest }) => [path, digest]);
  return digestOf(JSON.stringify([root.name, list, diagnostics.map(({ path, message }) => [path, message])]));
}

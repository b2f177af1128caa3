import { compileFile, findPlaces, type CompiledFile, type TextKind } from '../compile/compile-file.ts';
import { parseContentPath, type ContentPath } from '../compile/content-path.ts';
import type { Fault, Where } from '../compile/fault.ts';
import type { Reminder } from '../diagnostics/reminder.ts';
import {
  fileStart,
  sortDiagnostics,
  toDiagnostic,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.ts';
import { compileBase, type BaseContent } from './base-content.ts';
import { checkAgainstBase } from './check-against-base.ts';
import { checkNewsroom } from './check-newsroom.ts';
import { readContentFiles } from './content-files.ts';
import { listDue } from './list-due.ts';
import type { ContentRoot } from './content-root.ts';

/** Every file of the content folder, read. */
export interface Newsroom {
  files: CompiledFile[];
  /** Pictures beside reports, by path, with their bytes. */
  images: Map<string, Uint8Array>;
}

/** A place in a file of the content folder. */
export type FileWhere = { path: string } & Where;

/** A fault that only shows among several files, with the file it stands in and what stood first, whose place the message then names. */
export type FileFault = { path: string; first?: FileWhere | undefined } & Fault;

/**
 * The whole newsroom, everything that is wrong in it, and what waits for a word of the editors, in one pass.
 *
 * @param now an ISO instant: what is out by then must not refer to what is not
 * @param base the content at an earlier commit: what was published there must not change without a word
 */
export async function loadNewsroom(
  root: ContentRoot,
  now: string,
  base?: BaseContent,
): Promise<{ newsroom: Newsroom; diagnostics: Diagnostic[]; reminders: Reminder[] }> {
  const read = await readContentFiles(root.folder);
  const bytesByPath = new Map<string, Uint8Array>();
  const images = new Map<string, Uint8Array>();
  const files: CompiledFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of read) {
    const { path } = file;
    const place = parseContentPath(path);
    const finding = 'finding' in file ? file.finding : place.ok ? undefined : place.finding;
    if (finding) diagnostics.push(toDiagnostic(`${root.name}/${path}`, fileStart, finding));
    if (!place.ok) continue;
    if ('finding' in file) {
      // What may not be read is there all the same: its uses are no further faults.
      if (place.value.kind === 'image') images.set(path, new Uint8Array());
      else files.push(buildUnreadable(place.value, path));
    } else if (place.value.kind === 'image') images.set(path, file.bytes);
    else {
      bytesByPath.set(path, file.bytes);
      files.push(await compileFile(place.value, path, root.name, file.bytes));
    }
  }
  const newsroom = { files, images };
  diagnostics.push(...files.flatMap((file) => file.diagnostics));
  const faults = checkNewsroom(newsroom, now);
  if (base) faults.push(...checkAgainstBase(await compileBase(base, bytesByPath, root.name), files, now));
  const due = listDue(files, now);
  const placeOf = placeAll(
    [...faults.flatMap((fault) => (fault.first ? [fault, fault.first] : [fault])), ...due],
    files,
    bytesByPath,
  );
  diagnostics.push(...faults.map((fault) => tellFault(fault, placeOf, root.name)));
  const reminders = due.map((each) => ({
    ...placeOf(each),
    path: `${root.name}/${each.path}`,
    message: each.message,
  }));
  reminders.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
  return { newsroom, diagnostics: sortDiagnostics(diagnostics), reminders };
}

function buildUnreadable(
  { kind, id, ...at }: Exclude<ContentPath, { kind: 'image' }>,
  path: string,
): CompiledFile {
  const story = 'story' in at ? at.story : '';
  return { kind, path, id, story, isReadable: false, data: {}, body: null, diagnostics: [] };
}

/** Where each of these stands in the text of its file; at the file's start where that is not there to look at. */
function placeAll(
  wheres: readonly FileWhere[],
  files: readonly CompiledFile[],
  bytesByPath: ReadonlyMap<string, Uint8Array>,
): (where: FileWhere) => Place {
  const kinds = new Map<string, TextKind>(files.map(({ path, kind }) => [path, kind]));
  const places = new Map<FileWhere, Place>();
  for (const [path, asked] of Map.groupBy(wheres, ({ path }) => path)) {
    const bytes = bytesByPath.get(path);
    const kind = kinds.get(path);
    if (!bytes || !kind) continue;
    const found = findPlaces(kind, bytes, asked);
    for (const [index, where] of asked.entries()) places.set(where, found[index] ?? fileStart);
  }
  return (where) => places.get(where) ?? fileStart;
}

function tellFault(fault: FileFault, placeOf: (where: FileWhere) => Place, root: string): Diagnostic {
  const { path, first, message } = fault;
  if (!first) return toDiagnostic(`${root}/${path}`, placeOf(fault), fault);
  const { line, column } = placeOf(first);
  const told = `${message} See ${root}/${first.path}:${line}:${column}.`;
  return toDiagnostic(`${root}/${path}`, placeOf(fault), { ...fault, message: told });
}

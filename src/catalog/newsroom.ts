import { compileFile, placeFaults, type CompiledFile, type TextKind } from '../compile/compile-file.ts';
import { parseContentPath, type ContentPath } from '../compile/content-path.ts';
import type { Fault, Where } from '../compile/fault.ts';
import {
  fileStart,
  sortDiagnostics,
  toDiagnostic,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.ts';
import { checkNewsroom } from './check-newsroom.ts';
import { readContentFiles } from './content-files.ts';
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
 * The whole newsroom and everything that is wrong in it, in one pass.
 *
 * @param now an ISO instant: what is out by then must not refer to what is not
 */
export async function loadNewsroom(
  root: ContentRoot,
  now: string,
): Promise<{ newsroom: Newsroom; diagnostics: Diagnostic[] }> {
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
  diagnostics.push(...placeFileFaults(checkNewsroom(newsroom, now), files, bytesByPath, root.name));
  return { newsroom, diagnostics: sortDiagnostics(diagnostics) };
}

function buildUnreadable(
  { kind, id, ...at }: Exclude<ContentPath, { kind: 'image' }>,
  path: string,
): CompiledFile {
  const story = 'story' in at ? at.story : '';
  return { kind, path, id, story, isReadable: false, data: {}, body: null, diagnostics: [] };
}

function placeFileFaults(
  faults: readonly FileFault[],
  files: readonly CompiledFile[],
  bytesByPath: ReadonlyMap<string, Uint8Array>,
  root: string,
): Diagnostic[] {
  const kinds = new Map<string, TextKind>(files.map(({ path, kind }) => [path, kind]));
  // What stood first is looked up as a fault of the same kind.
  const wanted = faults.flatMap((fault): { asker: object; path: string; fault: Fault }[] => {
    const { path, first, rule, message } = fault;
    const own = { asker: fault, path, fault };
    return first ? [own, { asker: first, path: first.path, fault: { rule, message, ...first } }] : [own];
  });
  const places = new Map<object, Place>();
  for (const [path, asked = []] of Object.entries(Object.groupBy(wanted, ({ path }) => path))) {
    const bytes = bytesByPath.get(path);
    const kind = kinds.get(path);
    if (!bytes || !kind) continue;
    const found = placeFaults(
      kind,
      bytes,
      asked.map(({ fault }) => fault),
    );
    for (const [index, { asker }] of asked.entries()) places.set(asker, found[index] ?? fileStart);
  }
  return faults.map((fault) => {
    const { path, first, message } = fault;
    const place = places.get(fault) ?? fileStart;
    if (!first) return toDiagnostic(`${root}/${path}`, place, fault);
    const { line, column } = places.get(first) ?? fileStart;
    const told = `${message} See ${root}/${first.path}:${line}:${column}.`;
    return toDiagnostic(`${root}/${path}`, place, { ...fault, message: told });
  });
}

import { compileFile, placeFaults, type CompiledFile, type TextKind } from '../compile/compile-file.ts';
import { parseContentPath } from '../compile/content-path.ts';
import type { Fault } from '../compile/fault.ts';
import { fileStart, sortDiagnostics, toDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkNewsroom } from './check-newsroom.ts';
import { readContentFiles } from './content-files.ts';
import type { ContentRoot } from './content-root.ts';

/** Every file of the content folder, read. */
export interface Newsroom {
  files: CompiledFile[];
  /** Pictures beside reports, by path, with their bytes. */
  images: Map<string, Uint8Array>;
}

/** A fault that only shows among several files, with the file it stands in. */
export type FileFault = { path: string } & Fault;

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
    if (!place.ok || 'finding' in file) continue;
    if (place.value.kind === 'image') images.set(path, file.bytes);
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

function placeFileFaults(
  faults: readonly FileFault[],
  files: readonly CompiledFile[],
  bytesByPath: ReadonlyMap<string, Uint8Array>,
  root: string,
): Diagnostic[] {
  const kinds = new Map<string, TextKind>(files.map(({ path, kind }) => [path, kind]));
  return Object.entries(Object.groupBy(faults, ({ path }) => path)).flatMap(([path, own = []]) => {
    const bytes = bytesByPath.get(path);
    const kind = kinds.get(path);
    if (!bytes || !kind) return own.map((fault) => toDiagnostic(`${root}/${path}`, fileStart, fault));
    const places = placeFaults(kind, bytes, own);
    return own.map((fault, index) => toDiagnostic(`${root}/${path}`, places[index] ?? fileStart, fault));
  });
}

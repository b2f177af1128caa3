import { findPlaces } from '../../compile/compile-file.ts';
import { parseContentPath } from '../../compile/content-path.ts';
import { fileStart, toDiagnostic, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { ContentRoot } from '../files/content-root.ts';
import { readContentFile } from '../files/content-files.ts';
import type { FileFault, FileWhere } from './file-fault.ts';
import { reservedNames } from '../../routes/reserved-names.ts';

/** The faults as diagnostics. */
export function tellFaults(faults: readonly FileFault[], root: ContentRoot): Diagnostic[] {
  const wheres = faults.flatMap((fault) => (fault.first ? [fault, fault.first] : [fault]));
  const placeOf = placeAll(wheres, root);
  return faults.map((fault) => {
    const { path, first, message } = fault;
    if (!first) return toDiagnostic(`${root.name}/${path}`, placeOf(fault), fault);
    const { line, column } = placeOf(first);
    const told = `${message} See ${root.name}/${first.path}:${line}:${column}.`;
    return toDiagnostic(`${root.name}/${path}`, placeOf(fault), { ...fault, message: told });
  });
}

/** Where each of these stands in the text of its file; at the file's start where that is not there to look at. */
export function placeAll(wheres: readonly FileWhere[], root: ContentRoot): (where: FileWhere) => Place {
  const places = new Map<FileWhere, Place>();
  for (const [path, asked] of Map.groupBy(wheres, ({ path }) => path)) {
    const found = findAll(path, asked, root);
    for (const [index, where] of asked.entries()) places.set(where, found[index] ?? fileStart);
  }
  return (where) => places.get(where) ?? fileStart;
}

/** Only files whose faults need it are read once more. */
function findAll(path: string, wheres: readonly FileWhere[], root: ContentRoot): Place[] {
  if (wheres.every((where) => 'place' in where)) return wheres.map(({ place }) => place);
  const place = parseContentPath(path, reservedNames);
  if (!place.ok || place.value.kind === 'image') return [];
  let bytes: Uint8Array;
  try {
    bytes = readContentFile(root.folder, path);
  } catch {
    // A file that is missing, or a link that leads nowhere, is what the fault tells.
    return [];
  }
  return findPlaces(place.value.kind, bytes, wheres);
}

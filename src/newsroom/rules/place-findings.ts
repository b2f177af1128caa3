import { findPlaces } from '../../compile/compile-file.ts';
import { parseContentPath } from '../../compile/content-path.ts';
import { fileStart, toDiagnostic, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { ContentRoot } from '../files/content-root.ts';
import { readContentFile } from '../files/content-files.ts';
import { reservedNames } from '../../routes/reserved-names.ts';
import type { Finding, FileLocation } from '../../diagnostics/finding.ts';

/** The findings as diagnostics, each at its place. */
export function placeFindings(findings: readonly Finding[], root: ContentRoot): Diagnostic[] {
  const locations = findings.flatMap((finding) => (finding.first ? [finding, finding.first] : [finding]));
  const placeOf = lookUpPlaces(locations, root);
  return findings.map((finding) => {
    const { path, first } = finding;
    const at = first && placeOf(first);
    const also = at ? ` See ${root.name}/${first.path}:${at.line}:${at.column}.` : '';
    const message = `${finding.message}${also}`;
    return toDiagnostic(`${root.name}/${path}`, placeOf(finding), { ...finding, message });
  });
}

/** The place of each location in the text of its file; the file's start where it has none. */
export function lookUpPlaces(
  locations: readonly FileLocation[],
  root: ContentRoot,
): (location: FileLocation) => Place {
  const places = new Map<FileLocation, Place>();
  for (const [path, ofFile] of Map.groupBy(locations, ({ path }) => path)) {
    const found = lookUpInFile(path, ofFile, root);
    for (const [index, location] of ofFile.entries()) places.set(location, found[index] ?? fileStart);
  }
  return (location) => places.get(location) ?? fileStart;
}

/** A file is read again only where one of its locations needs it. */
function lookUpInFile(path: string, locations: readonly FileLocation[], root: ContentRoot): Place[] {
  const wheres = locations.map(({ where }) => where);
  const places = wheres.filter((where): where is Place => !('pointer' in where));
  if (places.length === wheres.length) return places;
  const parsed = parseContentPath(path, reservedNames);
  if (!parsed.ok || parsed.value.kind === 'image') return [];
  let bytes: Uint8Array;
  try {
    bytes = readContentFile(root.folder, path);
  } catch {
    // The finding may be that the file is missing, or that a link leads nowhere.
    return [];
  }
  return findPlaces(parsed.value.kind, bytes, wheres);
}

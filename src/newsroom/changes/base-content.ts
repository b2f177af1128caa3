import { compileFile, type CompiledFile } from '../../compile/compile-file.ts';
import { parseContentPath } from '../../compile/content-path.ts';
import { reservedNames } from '../../routes/reserved-names.ts';

/** The site's record and the reports as they were at a commit, by path within the content folder. */
export interface BaseContent {
  /** The commit, as the editor named it. */
  ref: string;
  files: ReadonlyMap<string, Uint8Array>;
}

/** What of it may differ from today's content, read. */
export interface BaseFiles {
  ref: string;
  /** The paths of all of it. */
  paths: ReadonlySet<string>;
  files: CompiledFile[];
}

/**
 * The site's record at the commit, and the reports that are others today or are gone. All others are passed over unread: of ten
 * thousand reports few change.
 */
export async function compileBase(
  { ref, files: base }: BaseContent,
  today: ReadonlyMap<string, Uint8Array>,
  root: string,
): Promise<BaseFiles> {
  const files: CompiledFile[] = [];
  for (const [path, bytes] of base) {
    const place = parseContentPath(path, reservedNames);
    if (!place.ok || (place.value.kind !== 'site' && place.value.kind !== 'report')) continue;
    const other = today.get(path);
    if (place.value.kind === 'report' && other && isSameText(bytes, other)) continue;
    files.push(await compileFile(place.value, path, root, bytes));
  }
  return { ref, paths: new Set(base.keys()), files };
}

/** Whether two files are the same but for their line ends, which git may write in another way than it keeps them. */
function isSameText(bytes: Uint8Array, other: Uint8Array): boolean {
  const [one, two] = [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), Buffer.from(other)];
  if (one.equals(two)) return true;
  if (!one.includes('\r\n') && !two.includes('\r\n')) return false;
  return joinLines(one) === joinLines(two);
}

/** Byte for byte, also where they are no UTF-8. */
function joinLines(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\r\n', '\n');
}

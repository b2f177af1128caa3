import type { CompiledFile } from '../../compile/compile-file.ts';
import { digestOf } from '../../compile/digest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compileBase, type BaseContent } from './base-content.ts';
import { checkAgainstBase } from './check-against-base.ts';
import { compileGroup, type CompileCache } from '../files/compiled-group.ts';
import type { Content, FileGroup } from '../files/content.ts';
import { readContentFile } from '../files/content-files.ts';
import { placeFindings } from '../rules/place-findings.ts';

/** What changed without a word since a commit. Only stories of which a file is another, new or gone are read. */
export async function checkChanges(
  { content, shared, cache }: { content: Content; shared: readonly CompiledFile[]; cache: CompileCache },
  base: BaseContent,
  now: string,
): Promise<Diagnostic[]> {
  const { root } = content;
  const before = new Map([...base.files].map(([path, bytes]) => [path, digestOf(bytes)]));
  const texts = [content.shared, ...content.stories.values()].flatMap(({ files }) => files);
  const today = new Map<string, Uint8Array>();
  for (const { path, digest } of texts) {
    const bytes = digest === before.get(path) ? base.files.get(path) : undefined;
    if (before.has(path) && digest !== null) today.set(path, bytes ?? readContentFile(root.folder, path));
  }
  const isOther = ({ files }: FileGroup) => files.some(({ path, digest }) => digest !== before.get(path));
  const files = [...shared];
  for (const group of content.stories.values()) {
    if (isOther(group)) files.push(...(await compileGroup(group, root, cache)));
  }
  return placeFindings(checkAgainstBase(await compileBase(base, today, root.name), files, now), root);
}

import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../../compile/cache-file.ts';
import type { CompiledFile } from '../../compile/compile-file.ts';
import { digestOf } from '../../compile/digest.ts';
import { fingerprint } from '../../compile/fingerprint.ts';
import { CannotRun } from '../../diagnostics/cannot-run.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { FileGroup, TextFile } from './content.ts';
import { readContentFile } from './content-files.ts';
import type { ContentRoot } from './content-root.ts';

/** Where compiled files are kept between runs, and by which code they must have been compiled; a folder of null keeps nothing. */
export interface CompileCache {
  folder: string | null;
  /** The fingerprint of the compiler. */
  pipeline: string;
  /** The fingerprint of the compiler and of the rules across files. */
  rules: string;
}

/** Everything in the code that a compiled file depends on. */
const PIPELINE = ['compile', 'markdown', 'schemas', 'domain', 'diagnostics'].map((room) => `src/${room}`);

/** The cache in a folder, for the code that runs now. */
export function openCompileCache(folder: string | null): CompileCache {
  // Where nothing is kept, nothing is compared.
  if (folder === null) return { folder, pipeline: '', rules: '' };
  return { folder, pipeline: fingerprint(PIPELINE), rules: fingerprint([...PIPELINE, 'src/newsroom']) };
}

/** What is kept of a group: each file under the digest of all that it was compiled from. */
interface Kept {
  key: string;
  file: CompiledFile;
}

/** The files of a group, compiled: from the cache where they have not changed, else from their bytes. */
export async function compileGroup(
  group: FileGroup,
  root: ContentRoot,
  cache: CompileCache,
): Promise<CompiledFile[]> {
  const path =
    cache.folder === null
      ? null
      : join(cache.folder, group.id === '' ? 'shared.json' : `story-${group.id}.json`);
  const former = new Map((path === null ? [] : readKept(path)).map(({ key, file }) => [key, file]));
  const kept: Kept[] = [];
  for (const text of group.files) {
    const key = digestOf(JSON.stringify([cache.pipeline, root.name, text.path, text.digest]));
    kept.push({ key, file: former.get(key) ?? (await compileText(text, root)) });
  }
  const isAsKept = former.size === kept.length && kept.every(({ key }) => former.has(key));
  // What is wrong in a file leaves values undefined, which JSON does not know: it is compiled again.
  if (path !== null && !isAsKept)
    writeCacheFile(
      path,
      kept.filter(({ file }) => !hasErrors(file.diagnostics)),
    );
  return kept.map(({ file }) => file);
}

function readKept(path: string): Kept[] {
  return (readCacheFile(path) ?? []) as Kept[];
}

/** The compiler is loaded when the first file is compiled: reading what is kept must cost nothing else. */
async function compileText({ place, path, digest }: TextFile, root: ContentRoot): Promise<CompiledFile> {
  if (digest === null) {
    const story = 'story' in place ? place.story : '';
    // A file that may not be read exists all the same: its uses are no further findings.
    return {
      kind: place.kind,
      path,
      id: place.id,
      story,
      isReadable: false,
      data: {},
      body: null,
      diagnostics: [],
    };
  }
  const { compileFile } = await import('../../compile/compile-file.ts');
  const bytes = readContentFile(root.folder, path);
  if (digestOf(bytes) !== digest)
    throw new CannotRun(`${root.name}/${path} changed while the content was read; run this again.`);
  return compileFile(place, path, root.name, bytes);
}

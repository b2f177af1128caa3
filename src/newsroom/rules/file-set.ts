import type { CompiledFile } from '../../compile/compile-file.ts';

/** Files that are looked at together. */
export interface FileSet {
  files: readonly CompiledFile[];
  /** The paths of pictures beside reports. */
  images: ReadonlySet<string>;
}

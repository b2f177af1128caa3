import type { Finding, Place } from '../diagnostics/diagnostic.ts';

/** Where a value stands in a file's YAML: the keys and indexes that lead to it. */
export type Pointer = readonly (string | number)[];

/** A place in a file's YAML, found again in its text only when there is something to tell. */
export interface YamlSpot {
  pointer: Pointer;
  /** Whether the key is meant or what it holds. */
  at: 'key' | 'value';
  /** UTF-16 code units into the (trimmed) text that stands there. */
  offset?: number | undefined;
  length?: number | undefined;
}

/** A spot of a file's YAML, or a place of its prose. */
export type Where = { spot: YamlSpot } | { place: Place };

/** A problem of one file, with its place. */
export type Fault = Finding & Where;

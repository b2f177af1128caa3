import type { Place } from './diagnostic.ts';
import type { RuleId } from './rule.ts';

/** The keys and indexes that lead to a value in a file's YAML. */
export type Pointer = readonly (string | number)[];

/** A key or value of a file's YAML. Its place in the text is looked up only when there is something to report. */
export interface Spot {
  pointer: Pointer;
  at: 'key' | 'value';
  /** UTF-16 code units into the (trimmed) text there. */
  offset?: number | undefined;
  length?: number | undefined;
}

/** A spot or place in a file of the content folder. */
export interface FileLocation {
  /** Within the content folder. */
  path: string;
  where: Spot | Place;
}

/** What is wrong in a file, in an editor's words. */
export interface Finding extends FileLocation {
  rule: RuleId;
  message: string;
  /** The text to write instead. */
  suggestion?: string | undefined;
  /** What came first; the message then names its place. */
  first?: FileLocation | undefined;
}

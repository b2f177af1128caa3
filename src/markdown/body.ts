import type { Place } from '../diagnostics/diagnostic.ts';

/**
 * A rendered body: HTML, and between it the slots whose words or marks depend on other records. A slot's `parts` are what stands
 * inside it. HTML strings are fragments: an element may open in one and close in another.
 */
export type BodyPart = string | (Slot & { parts: BodyPart[] });

/** A directive or picture of the body, as authored. */
export type Slot =
  | { kind: 'fact'; subject: string; property: string; qualifiers: Record<string, string>; words: string }
  | { kind: 'when'; event: string }
  | { kind: 'cite'; sources: string[] }
  | { kind: 'claim'; claim: string }
  | { kind: 'update'; on: string }
  | { kind: 'note' }
  | { kind: 'image'; file: string; alt: string };

/** What a body refers to, with its place, for the rules that look beyond one file. */
export type Mention = Place &
  (
    | { kind: 'fact'; subject: string; property: string; qualifiers: Record<string, string>; words: string }
    | { kind: 'event' | 'source' | 'claim'; id: string }
    | { kind: 'update'; on: string }
    | { kind: 'link'; address: string; fragment: string | null; written: string }
    | { kind: 'image'; file: string }
  );

/** A heading of a body. */
export interface BodyHeading {
  /** 2 for `##`. */
  depth: number;
  /** GitHub's slug of its words, unique in the body. */
  slug: string;
  text: string;
}

/** Everything that a body's Markdown says. */
export interface Body {
  parts: BodyPart[];
  headings: BodyHeading[];
  mentions: Mention[];
}

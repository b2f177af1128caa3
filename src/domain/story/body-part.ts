/**
 * A rendered body: HTML, and between it the slots whose words or marks depend on other records. A slot's `parts` are what stands
 * inside it. HTML strings are fragments: an element may open in one and close in another.
 */
export type BodyPart = string | (Slot & { parts: BodyPart[] });

/** A heading of a body, with the fragment that leads to it: GitHub's slug of its words, unique in the body. */
export interface BodyHeading {
  /** 2 for `##`. */
  depth: number;
  slug: string;
  text: string;
}

/** A directive or picture of the body, as authored. */
export type Slot =
  | { kind: 'fact'; subject: string; property: string; qualifiers: Record<string, string>; words: string }
  | { kind: 'when'; event: string }
  | { kind: 'cite'; sources: string[] }
  | { kind: 'claim'; claim: string }
  | { kind: 'update'; on: string }
  | { kind: 'note' }
  | { kind: 'image'; file: string; alt: string };

import type { Place } from '../diagnostics/diagnostic.ts';
import type { BodyHeading, BodyPart } from '../domain/story/body-part.ts';

/** What a body refers to, with its place, for the rules that look beyond one file. */
export type Mention = Place &
  (
    | { kind: 'fact'; subject: string; property: string; qualifiers: Record<string, string>; words: string }
    | { kind: 'event' | 'source' | 'claim'; id: string }
    | { kind: 'update'; on: string }
    | { kind: 'link'; address: string; fragment: string | null; written: string }
    | { kind: 'image'; file: string }
  );

/** A body as it was read from Markdown. */
export interface Body {
  parts: BodyPart[];
  headings: BodyHeading[];
  mentions: Mention[];
}

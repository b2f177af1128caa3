import { escapeAttribute } from 'entities';
import type { CitationModel } from '../../models/source.ts';

/** Behind a word of the text, or on a line of its own kind. */
export type CitationPlace = 'raised' | 'line';

/** What stands in the `<sup>` of numbered links to sources: text, since a page has hundreds of them, and components would cost more than it. */
export function writeCitations(citations: readonly CitationModel[], place: CitationPlace): string {
  const links = citations.map(({ number, href }) => `<a href="${escapeAttribute(href)}">${number}</a>`);
  // No line begins with it.
  const before = place === 'line' ? ' ' : '&NoBreak;';
  return before + links.join(', ');
}

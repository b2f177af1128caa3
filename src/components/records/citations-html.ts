import { escapeAttribute } from 'entities';
import type { CitationModel } from '../../models/records/source.ts';

/** What stands in the `<sup>` of numbered links to sources: text, since a page has hundreds of them, and components would cost more than it. */
export function writeCitations(citations: readonly CitationModel[]): string {
  const links = citations.map(({ number, href }) => `<a href="${escapeAttribute(href)}">${number}</a>`);
  // No line begins with it.
  return `&NoBreak;${links.join(', ')}`;
}

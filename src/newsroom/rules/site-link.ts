import { posix } from 'node:path';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { findSuggestion, formatSuggestion } from '../../diagnostics/suggestion.ts';
import type { Finding } from '../../diagnostics/finding.ts';

/** A link within the site, as written in a file. */
export interface SiteLink {
  path: string;
  place: Place;
  /** As the editor wrote it. */
  written: string;
  address: string;
  fragment: string | null;
  /** Whether the file that holds it is out. */
  isOut: boolean;
}

/** What can be linked to: the fragments of each page by its address, null where it may have any. */
export type Places = ReadonlyMap<string, () => ReadonlySet<string> | null>;

/**
 * A link that leads nowhere, or to what is not out.
 *
 * @param all every place of the site
 * @param open those of them that are out
 * @param paths the Markdown files of the content folder, for a suggestion
 */
export function checkLink(link: SiteLink, all: Places, open: Places, paths: readonly string[]): Finding[] {
  const found = { path: link.path, where: link.place };
  const lost = findLost(link, all);
  if (lost) {
    const suggestion = suggest(link, lost, paths);
    const message = `The link "${link.written}" leads nowhere; ${lost.reason}${formatSuggestion(suggestion) || '.'}`;
    return [{ ...found, rule: 'link/broken', message, suggestion }];
  }
  if (!link.isOut || !findLost(link, open)) return [];
  const message = `The link "${link.written}" leads to what is not out yet; add it from then on.`;
  return [{ ...found, rule: 'embargo/leak', message }];
}

interface Lost {
  name: string;
  known: Iterable<string>;
  reason: string;
}

/** What of a link is not there: its page, or the place on its page. */
function findLost({ address, fragment }: SiteLink, places: Places): Lost | undefined {
  const listFragments = places.get(address);
  if (listFragments === undefined)
    return { name: address, known: places.keys(), reason: `no page has the address ${address}` };
  // An empty fragment is the top of the page (WHATWG HTML, 7.4.6.3).
  if (fragment === null || fragment === '') return undefined;
  const fragments = listFragments();
  if (fragments === null || fragments.has(fragment)) return undefined;
  return { name: fragment, known: fragments, reason: `the page ${address} has no place #${fragment}` };
}

/** What was meant, in the form in which it was written: a file for a file, an address for an address. */
function suggest(
  { written, path: from }: SiteLink,
  lost: Lost,
  paths: readonly string[],
): string | undefined {
  const [file = ''] = written.split('#');
  if (!lost.name.startsWith('/') || !file.endsWith('.md')) return findSuggestion(lost.name, lost.known);
  return findSuggestion(
    file,
    paths.filter((path) => path !== from).map((path) => posix.relative(posix.dirname(from), path)),
  );
}

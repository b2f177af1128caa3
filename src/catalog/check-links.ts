import { posix } from 'node:path';
import type { CompiledFile } from '../compile/compile-file.ts';
import { findFileAddress } from '../domain/address.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import type { Mention } from '../markdown/body.ts';
import { indexTargets, type Targets } from './link-targets.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { findPublic } from './public-files.ts';

/** Links within the site that lead nowhere or to what is not out. */
export function checkLinks({ files }: Newsroom, now: string): FileFault[] {
  const isOut = findPublic(files, now);
  const targets = indexTargets(files);
  const publicTargets = indexTargets(files.filter(isOut));
  return files.flatMap((file) =>
    (file.body?.mentions ?? []).flatMap((mention): FileFault[] => {
      if (mention.kind !== 'link') return [];
      const target = mention.address === '' ? (findFileAddress(file.path) ?? '') : mention.address;
      const found = { path: file.path, place: mention };
      const lost = findLost(mention, target, targets);
      if (lost) {
        const suggestion = suggest(mention.written, file.path, lost, files);
        const message = `The link "${mention.written}" leads nowhere; ${lost.reason}${formatSuggestion(suggestion) || '.'}`;
        return [{ ...found, rule: 'link/broken', message, suggestion }];
      }
      if (!isOut(file) || !findLost(mention, target, publicTargets)) return [];
      const message = `The link "${mention.written}" leads to what is not out yet; add it from then on.`;
      return [{ ...found, rule: 'embargo/leak', message }];
    }),
  );
}

/** What of a link is not there: its page, or the place on its page. */
function findLost(
  { fragment: place }: Extract<Mention, { kind: 'link' }>,
  target: string,
  targets: Targets,
): { name: string; known: Iterable<string>; reason: string } | undefined {
  const listFragments = targets.get(target);
  if (listFragments === undefined)
    return { name: target, known: targets.keys(), reason: `no page has the address ${target}` };
  // An empty fragment is the top of the page (WHATWG HTML, 7.4.6.3).
  if (place === null || place === '') return undefined;
  const fragments = listFragments();
  if (fragments === null || fragments.has(place)) return undefined;
  return { name: place, known: fragments, reason: `the page ${target} has no place #${place}` };
}

/** What was meant, in the form in which it was written: a file for a file, an address for an address. */
function suggest(
  written: string,
  from: string,
  { name, known }: { name: string; known: Iterable<string> },
  files: readonly CompiledFile[],
): string | undefined {
  const [file = ''] = written.split('#');
  if (!name.startsWith('/') || !file.endsWith('.md')) return findSuggestion(name, known);
  const pages = files.filter(({ path }) => path.endsWith('.md') && path !== from);
  return findSuggestion(
    file,
    pages.map(({ path }) => posix.relative(posix.dirname(from), path)),
  );
}

import { posix } from 'node:path';
import type { CompiledFile } from '../compile/compile-file.ts';
import { address, findFileAddress, fragment } from '../domain/address.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import { distinct, workOut } from '../domain/working.ts';
import type { Mention } from '../markdown/body.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { findPublic } from './public-files.ts';
import { indexRelations, indexUnits, listFigures, readFigures } from './story-figures.ts';
import { filesOf, indexStories, listUnread } from './story-index.ts';

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

/** The fragments of the pages by address; null where a page's file could not be read, so that it may have any. */
type Targets = ReadonlyMap<string, Set<string> | null>;

/** What of a link is not there: its page, or the place on its page. */
function findLost(
  { fragment: place }: Extract<Mention, { kind: 'link' }>,
  target: string,
  targets: Targets,
): { name: string; known: Iterable<string>; reason: string } | undefined {
  const fragments = targets.get(target);
  if (fragments === undefined)
    return { name: target, known: targets.keys(), reason: `no page has the address ${target}` };
  // An empty fragment is the top of the page (WHATWG HTML, 7.4.6.3).
  if (fragments === null || place === null || place === '' || fragments.has(place)) return undefined;
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

/** Every address of the site with the fragments on its page. */
function indexTargets(files: readonly CompiledFile[]): Targets {
  const publishers = filesOf(files, 'publisher').map(({ id }) => fragment.publisher(id));
  const targets = new Map<string, Set<string> | null>([
    [address.front(), new Set()],
    [address.sources(), new Set(publishers)],
    [address.feed(), new Set()],
  ]);
  for (const { path, body, isReadable } of files) {
    const own = findFileAddress(path);
    if (own) targets.set(own, isReadable ? new Set(body?.headings.map(({ slug }) => slug)) : null);
  }
  const units = indexUnits(files);
  const relations = indexRelations(files).map(({ relation }) => relation);
  for (const { story, storyFile, reports, unread } of indexStories(files)) {
    if (!storyFile) continue;
    const timeline = new Set<string>();
    const specs = new Set<string>();
    for (const report of reports) {
      for (const id of Object.keys(report.data.events ?? {})) timeline.add(fragment.event(id));
      for (const id of Object.keys(report.data.claims ?? {})) timeline.add(fragment.claim(id));
      const article = address.report(story, report.id);
      const { sources = {} } = report.data;
      for (const id of Object.keys(sources)) targets.get(article)?.add(fragment.source(id));
      if (listUnread(report).includes('sources')) targets.set(article, null);
      for (const { subject, property } of listFigures(report)) specs.add(fragment.figure(subject, property));
    }
    const figures = reports.flatMap((report) => readFigures(report, units).figures);
    for (const { subject, relation } of workOut(distinct(figures), relations, (id) => units.get(id)))
      specs.add(fragment.figure(subject, relation.left));
    targets.set(address.timeline(story), unread.has('events') || unread.has('claims') ? null : timeline);
    targets.set(address.specs(story), unread.has('figures') ? null : specs);
  }
  return targets;
}

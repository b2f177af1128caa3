import type { CompiledFile } from '../compile/compile-file.ts';
import { address, findFileAddress, fragment } from '../domain/address.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import { workOut } from '../domain/working.ts';
import type { Mention } from '../markdown/body.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { findPublic } from './public-files.ts';
import { filesOf, indexRelations, indexStories, indexUnits, readFigures } from './story-index.ts';

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
        const suggestion = findSuggestion(lost.name, lost.known);
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
  targets: ReadonlyMap<string, ReadonlySet<string>>,
): { name: string; known: Iterable<string>; reason: string } | undefined {
  const fragments = targets.get(target);
  if (!fragments) return { name: target, known: targets.keys(), reason: `no page has the address ${target}` };
  // An empty fragment is the top of the page (WHATWG HTML, 7.4.6.3).
  if (place === null || place === '' || fragments.has(place)) return undefined;
  return { name: place, known: fragments, reason: `the page ${target} has no place #${place}` };
}

/** Every address of the site with the fragments on its page. */
function indexTargets(files: readonly CompiledFile[]): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>([[address.front(), new Set()]]);
  const sources = new Set(filesOf(files, 'publisher').map(({ id }) => fragment.publisher(id)));
  targets.set(address.sources(), sources);
  for (const file of files) {
    const own = findFileAddress(file.path);
    if (own) targets.set(own, new Set(file.body?.headings.map(({ slug }) => slug)));
  }
  const units = indexUnits(files);
  const relations = indexRelations(files).map(({ relation }) => relation);
  for (const { story, storyFile, reports } of indexStories(files)) {
    if (!storyFile) continue;
    const timeline = new Set<string>();
    const specs = new Set<string>();
    for (const report of reports) {
      for (const id of Object.keys(report.data.events ?? {})) timeline.add(fragment.event(id));
      for (const id of Object.keys(report.data.claims ?? {})) timeline.add(fragment.claim(id));
      const article = targets.get(address.report(story, report.id));
      for (const id of Object.keys(report.data.sources ?? {})) article?.add(fragment.source(id));
    }
    const figures = reports.flatMap((report) => readFigures(report, units).figures);
    for (const { subject, property } of figures) specs.add(fragment.figure(subject, property));
    for (const { subject, relation } of workOut(figures, relations, (id) => units.get(id)))
      specs.add(fragment.figure(subject, relation.left));
    targets.set(address.timeline(story), timeline);
    targets.set(address.specs(story), specs);
  }
  return targets;
}

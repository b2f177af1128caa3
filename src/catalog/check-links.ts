import type { CompiledFile } from '../compile/compile-file.ts';
import { address, findFileAddress, fragment } from '../domain/address.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import { findPicture } from '../markdown/remark-images.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import { filesOf, findTimeZone, indexStories, listFigures, outAt } from './story-index.ts';

/** Links within the site that lead nowhere or to what is not out, pictures that are no files, and pages called like a story. */
export function checkLinks({ files, images }: Newsroom, now: string): FileFault[] {
  const targets = indexTargets(files);
  const timeZone = findTimeZone(files);
  const hidden = new Set(
    filesOf(files, 'report')
      .filter((file) => outAt(file, timeZone) > Date.parse(now))
      .map(({ path }) => findFileAddress(path)),
  );
  const stories = new Set(indexStories(files).map(({ story }) => story));
  return files.flatMap((file) => {
    const own = findFileAddress(file.path) ?? '';
    const faults: FileFault[] = [];
    if (file.kind === 'page' && stories.has(file.id)) {
      const message = `A story is called "${file.id}" too; choose another name for the page.`;
      faults.push({
        path: file.path,
        rule: 'file/name',
        message,
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      });
    }
    const head = file.kind === 'report' ? (file as CompiledFile<'report'>).data.image?.src : undefined;
    if (head !== undefined) {
      const target = findPicture(head, file.path);
      if (target === undefined || !images.has(target)) {
        const message = `The picture "${head}" is no file beside the report; expected a name such as ./label.png.`;
        faults.push({
          path: file.path,
          rule: 'image/missing',
          message,
          spot: { pointer: ['image', 'src'], at: 'value' },
        });
      }
    }
    for (const mention of file.body?.mentions ?? []) {
      if (mention.kind === 'image' && !images.has(mention.file)) {
        const message = `The picture "${mention.file.split('/').at(-1) ?? ''}" is no file beside the report; add it, or mend the name.`;
        faults.push({ path: file.path, rule: 'image/missing', message, place: mention });
      }
      if (mention.kind !== 'link') continue;
      const target = mention.address === '' ? own : mention.address;
      const fragments = targets.get(target);
      if (!fragments) {
        const suggestion = findSuggestion(target, targets.keys());
        const message = `The link "${mention.written}" leads nowhere; no page has the address ${target}${formatSuggestion(suggestion) || '.'}`;
        faults.push({ path: file.path, rule: 'link/broken', message, suggestion, place: mention });
      } else if (mention.fragment !== null && mention.fragment !== '' && !fragments.has(mention.fragment)) {
        const suggestion = findSuggestion(mention.fragment, fragments);
        const message = `The link "${mention.written}" leads nowhere; the page ${target} has no place #${mention.fragment}${formatSuggestion(suggestion) || '.'}`;
        faults.push({ path: file.path, rule: 'link/broken', message, suggestion, place: mention });
      } else if (hidden.has(target) && !hidden.has(own)) {
        const message = `The link "${mention.written}" leads to a report that is not out yet; add it from then on.`;
        faults.push({ path: file.path, rule: 'embargo/leak', message, place: mention });
      }
    }
    return faults;
  });
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
  for (const { story, reports } of indexStories(files)) {
    const timeline = new Set<string>();
    const specs = new Set<string>();
    for (const report of reports) {
      for (const id of Object.keys(report.data.events ?? {})) timeline.add(fragment.event(id));
      for (const id of Object.keys(report.data.claims ?? {})) timeline.add(fragment.claim(id));
      for (const { subject, property } of listFigures(report)) specs.add(fragment.figure(subject, property));
      const article = targets.get(address.report(story, report.id));
      for (const id of Object.keys(report.data.sources ?? {})) article?.add(fragment.source(id));
    }
    targets.set(address.timeline(story), timeline);
    targets.set(address.specs(story), specs);
  }
  return targets;
}

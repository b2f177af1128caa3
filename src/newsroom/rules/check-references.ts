import type { CompiledFile } from '../../compile/compile-file.ts';
import type { RuleId } from '../../diagnostics/rule.ts';
import { isId } from '../../domain/text/id.ts';
import { findSuggestion, formatSuggestion } from '../../diagnostics/suggestion.ts';
import { indexDeclarations, type Declarations } from '../read/declarations.ts';
import type { FileFault, FileWhere } from './file-fault.ts';
import type { FileSet } from './file-set.ts';
import { findPublic, type IsOut } from '../read/public-files.ts';
import { listReferences, type Reference } from '../read/references.ts';
import { filesOf, indexStories, type DeclaredKind, type StoryIndex } from '../read/story-index.ts';

const unknown: Record<DeclaredKind, { rule: RuleId; noun: string }> = {
  sources: { rule: 'source/unknown', noun: 'source' },
  events: { rule: 'event/unknown', noun: 'event' },
  claims: { rule: 'claim/unknown', noun: 'claim' },
  subjects: { rule: 'subject/unknown', noun: 'subject' },
};

/** Ids that nothing declares or that are not out yet, and sources that nothing names. */
export function checkReferences({ files }: FileSet, now: string): FileFault[] {
  const isOut = findPublic(files, now);
  return [
    ...indexStories(files).flatMap((index) => checkStory(index, isOut)),
    ...filesOf(files, 'page').flatMap((page) =>
      listReferences(page).map((reference) => tellNoStory(page, reference)),
    ),
  ];
}

function checkStory(index: StoryIndex, isOut: IsOut): FileFault[] {
  const declarations = indexDeclarations(index);
  const used = new Set<string>();
  const faults: FileFault[] = [];
  for (const file of index.files) {
    for (const reference of listReferences(file)) {
      const { kind, id } = reference;
      if (kind === 'sources') used.add(id);
      const declared = declarations[kind].get(id);
      if (!declared) {
        // An id that is not found may be in a file that could not be read.
        if (!index.unread.has(kind)) faults.push(tellUnknown(file, reference, index, declarations));
      } else if (isOut(file) && !declared.some(isOut)) {
        faults.push(tellLeak(file, reference, declared[0] ?? file));
      }
    }
  }
  // A source that nothing names may be named there.
  if (index.unread.size > 0) return faults;
  return [...faults, ...index.reports.flatMap((file) => checkUnused(file, used))];
}

function tellUnknown(
  { path }: CompiledFile,
  { kind, id, where }: Reference,
  { story }: StoryIndex,
  declarations: Declarations,
): FileFault {
  const { rule, noun } = unknown[kind];
  // An id that is no id has to change itself.
  const suggestion = findSuggestion(id, [...declarations[kind].keys()].filter(isId));
  const message = `The ${noun} "${id}" is not in the story "${story}"${formatSuggestion(suggestion) || `; declare it under ${kind}.`}`;
  return { path, rule, message, suggestion, ...where };
}

function tellNoStory({ path }: CompiledFile, { kind, id, where }: Reference): FileFault {
  const { rule, noun } = unknown[kind];
  const message = `The ${noun} "${id}" is named on a page that belongs to no story; link to the page that tells it.`;
  return { path, rule, message, ...where };
}

function tellLeak({ path }: CompiledFile, { kind, id, where }: Reference, holder: CompiledFile): FileFault {
  const message = `What is out refers to the ${unknown[kind].noun} "${id}", which is not out yet; refer to it from then on.`;
  const first: FileWhere = { path: holder.path, spot: { pointer: [kind, id], at: 'key' } };
  return { path, rule: 'embargo/leak', message, ...where, first };
}

function checkUnused({ path, data }: CompiledFile<'report'>, used: ReadonlySet<string>): FileFault[] {
  return Object.keys(data.sources ?? {}).flatMap((id) => {
    if (used.has(id)) return [];
    const message = `The source "${id}" carries nothing; use it or remove it.`;
    return [{ path, rule: 'source/unused', message, spot: { pointer: ['sources', id], at: 'key' } }];
  });
}

import type { CompiledFile } from '../compile/compile-file.ts';
import type { Fault, Pointer } from '../compile/fault.ts';
import type { RuleId } from '../diagnostics/rule.ts';
import { findSuggestion, formatSuggestion } from '../diagnostics/suggestion.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import {
  declaredKinds,
  filesOf,
  findTimeZone,
  indexProperties,
  indexStories,
  listFigures,
  outAt,
  type DeclaredKind,
  type StoryIndex,
} from './story-index.ts';

interface Reference {
  kind: DeclaredKind;
  id: string;
  where:
    | { spot: { pointer: Pointer; at: 'key' | 'value' } }
    | { place: Extract<Fault, { place: unknown }>['place'] };
}

const unknown: Record<DeclaredKind, { rule: RuleId; noun: string }> = {
  sources: { rule: 'source/unknown', noun: 'source' },
  events: { rule: 'event/unknown', noun: 'event' },
  claims: { rule: 'claim/unknown', noun: 'claim' },
  subjects: { rule: 'subject/unknown', noun: 'subject' },
};

/** Ids that are said twice in a story, that nothing declares, or that are not out yet; publishers and authors without a file. */
export function checkReferences({ files }: Newsroom, now: string): FileFault[] {
  const timeZone = findTimeZone(files);
  const properties = indexProperties(files);
  const arePropertiesReadable = filesOf(files, 'properties').every(({ isReadable }) => isReadable);
  return [
    ...indexStories(files).flatMap((index) =>
      checkStory(index, (file) => outAt(file, timeZone) <= Date.parse(now)),
    ),
    ...filesOf(files, 'report').flatMap((file) => [
      ...checkPeople(file, files),
      ...(arePropertiesReadable ? checkProperties(file, [...properties.keys()]) : []),
    ]),
    ...checkSite(files),
  ];
}

function checkStory(index: StoryIndex, isOut: (file: CompiledFile<'report'>) => boolean): FileFault[] {
  const { story, storyFile, reports } = index;
  const faults: FileFault[] = [];
  if (!storyFile) {
    const message = `The story "${story}" has no story.md; add one with a title and a summary.`;
    faults.push({
      path: `stories/${story}/story.md`,
      rule: 'file/name',
      message,
      place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    });
  }
  const declared = new Map<string, { kind: DeclaredKind; file: CompiledFile<'report' | 'story'> }>();
  for (const file of [...(storyFile ? [storyFile] : []), ...reports]) {
    for (const kind of declaredKinds) {
      for (const id of Object.keys(sectionOf(file, kind))) {
        const first = declared.get(id);
        if (!first) declared.set(id, { kind, file });
        else if (kind !== 'subjects' || first.kind !== 'subjects') {
          const message = `The id "${id}" is taken: ${first.file.path} has it among its ${first.kind}; choose another.`;
          faults.push({
            path: file.path,
            rule: 'id/duplicate',
            message,
            spot: { pointer: [kind, id], at: 'key' },
          });
        }
      }
    }
  }
  const used = new Set<string>();
  for (const file of [...(storyFile ? [storyFile] : []), ...reports]) {
    for (const { kind, id, where } of listReferences(file)) {
      const found = declared.get(id);
      used.add(`${kind}/${id}`);
      if (found?.kind === kind) {
        const isLeak =
          found.file.kind === 'report' &&
          !isOut(found.file as CompiledFile<'report'>) &&
          (file.kind === 'story' || isOut(file as CompiledFile<'report'>));
        if (isLeak && !(kind === 'subjects' && Object.keys(sectionOf(file, kind)).includes(id))) {
          const message = `What is out refers to the ${unknown[kind].noun} "${id}" of ${found.file.path}, which is not out yet; refer to it from then on.`;
          faults.push({ path: file.path, rule: 'embargo/leak', message, ...where });
        }
        continue;
      }
      if (!index.isReadable) continue;
      const { rule, noun } = unknown[kind];
      const names = [...declared].filter(([, each]) => each.kind === kind).map(([name]) => name);
      const suggestion = findSuggestion(id, names);
      const message = `The ${noun} "${id}" is not in the story "${story}"${formatSuggestion(suggestion) || `; declare it under ${kind}.`}`;
      faults.push({ path: file.path, rule, message, suggestion, ...where });
    }
  }
  for (const file of reports) {
    for (const id of Object.keys(sectionOf(file, 'sources'))) {
      if (used.has(`sources/${id}`) || !index.isReadable) continue;
      const message = `The source "${id}" carries nothing; use it or remove it.`;
      faults.push({
        path: file.path,
        rule: 'source/unused',
        message,
        spot: { pointer: ['sources', id], at: 'key' },
      });
    }
  }
  return [...faults, ...checkSameAs(index), ...checkCycles(reports)];
}

function sectionOf(file: CompiledFile<'report' | 'story'>, kind: DeclaredKind): Record<string, unknown> {
  return ((file.data as Record<string, unknown>)[kind] ?? {}) as Record<string, unknown>;
}

/** Every id that a file names, with its place. */
function listReferences(file: CompiledFile<'report' | 'story'>): Reference[] {
  const references: Reference[] = [];
  const add = (kind: DeclaredKind, id: unknown, pointer: Pointer, at: 'key' | 'value' = 'value') => {
    if (typeof id === 'string') references.push({ kind, id, where: { spot: { pointer, at } } });
  };
  const addSources = (holder: unknown, pointer: Pointer, key = 'sources') => {
    const list = (holder as Record<string, unknown> | undefined)?.[key];
    if (Array.isArray(list)) list.forEach((id, index) => add('sources', id, [...pointer, key, index]));
  };
  for (const section of ['events', 'claims', 'outcomes', 'subjects']) {
    const records = (file.data as Record<string, unknown>)[section] as Record<string, unknown> | undefined;
    for (const [id, record] of Object.entries(records ?? {})) {
      addSources(record, [section, id]);
      if (section === 'outcomes') add('claims', id, ['outcomes', id], 'key');
      if (section === 'subjects')
        add('subjects', (record as { sameAs?: string } | undefined)?.sameAs, [section, id, 'sameAs']);
    }
  }
  if (file.kind === 'report') {
    const report = file as CompiledFile<'report'>;
    for (const [id, source] of Object.entries(report.data.sources ?? {}))
      addSources(source, ['sources', id], 'derivedFrom');
    for (const subject of Object.keys(report.data.figures ?? {}))
      add('subjects', subject, ['figures', subject], 'key');
    for (const { figure, pointer } of listFigures(report)) addSources(figure, pointer);
  }
  const kinds = { source: 'sources', event: 'events', claim: 'claims', fact: 'subjects' } as const;
  for (const mention of file.body?.mentions ?? []) {
    const kind = mention.kind in kinds ? kinds[mention.kind as keyof typeof kinds] : undefined;
    const id = mention.kind === 'fact' ? mention.subject : 'id' in mention ? mention.id : undefined;
    if (kind && id !== undefined) references.push({ kind, id, where: { place: mention } });
  }
  return references;
}

function checkSameAs({ storyFile, reports }: StoryIndex): FileFault[] {
  const files = [...(storyFile ? [storyFile] : []), ...reports];
  const aliases = new Set(
    files.flatMap((file) =>
      Object.entries(sectionOf(file, 'subjects')).flatMap(([id, subject]) =>
        (subject as { sameAs?: string } | undefined)?.sameAs ? [id] : [],
      ),
    ),
  );
  return files.flatMap((file) =>
    Object.entries(sectionOf(file, 'subjects')).flatMap(([id, subject]) => {
      const target = (subject as { sameAs?: string } | undefined)?.sameAs;
      if (target === undefined || !aliases.has(target)) return [];
      const message = `The subject "${target}" is itself the same as another; name that one.`;
      const spot = { pointer: ['subjects', id, 'sameAs'], at: 'value' as const };
      return [{ path: file.path, rule: 'subject/unknown' as const, message, spot }];
    }),
  );
}

/** Walks `derivedFrom` in the order of the reports; the item that closes a circle is told once. */
function checkCycles(reports: readonly CompiledFile<'report'>[]): FileFault[] {
  const edges = new Map<string, { file: CompiledFile<'report'>; targets: (string | undefined)[] }>();
  for (const file of reports) {
    for (const [id, source] of Object.entries(file.data.sources ?? {})) {
      if (!edges.has(id)) edges.set(id, { file, targets: source?.derivedFrom ?? [] });
    }
  }
  const faults: FileFault[] = [];
  const reach = new Map<string, Set<string>>();
  for (const [id, { file, targets }] of edges) {
    reach.set(id, new Set());
    for (const [index, target] of targets.entries()) {
      if (target === undefined) continue;
      if (target === id || leadsTo(target, id, reach)) {
        const message = `The source "${id}" derives from "${target}", which derives from it; remove one of the two.`;
        faults.push({
          path: file.path,
          rule: 'source/cycle',
          message,
          spot: { pointer: ['sources', id, 'derivedFrom', index], at: 'value' },
        });
      } else reach.get(id)?.add(target);
    }
  }
  return faults;
}

function leadsTo(from: string, goal: string, reach: ReadonlyMap<string, Set<string>>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(reach.get(next) ?? []));
  }
  return false;
}

function checkPeople(file: CompiledFile<'report'>, files: readonly CompiledFile[]): FileFault[] {
  const publishers = filesOf(files, 'publisher').map(({ id }) => id);
  const authors = filesOf(files, 'author').map(({ id }) => id);
  return [
    ...Object.entries(file.data.sources ?? {}).flatMap(([id, source]) =>
      lookUp(file, source?.publisher, publishers, ['sources', id, 'publisher'], 'publisher'),
    ),
    ...(file.data.authors ?? []).flatMap((author, index) =>
      lookUp(file, author, authors, ['authors', index], 'author'),
    ),
  ];
}

function checkSite(files: readonly CompiledFile[]): FileFault[] {
  const site = filesOf(files, 'site')[0];
  if (!site) {
    const message =
      'The file site.yml is missing; add one with name, url, language, timezone, description and publisher.';
    return [
      {
        path: 'site.yml',
        rule: 'file/name',
        message,
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      },
    ];
  }
  const publishers = filesOf(files, 'publisher').map(({ id }) => id);
  const pages = filesOf(files, 'page').map(({ id }) => id);
  return [
    ...lookUp(site, site.data.publisher, publishers, ['publisher'], 'publisher'),
    ...Object.entries(site.data.policies ?? {}).flatMap(([policy, page]) => {
      if (page === undefined || pages.includes(page)) return [];
      const message = `The page "${page}" does not exist; expected content/pages/${page}.md.`;
      const spot = { pointer: ['policies', policy], at: 'value' as const };
      return [
        {
          path: site.path,
          rule: 'link/broken' as const,
          message,
          suggestion: findSuggestion(page, pages),
          spot,
        },
      ];
    }),
  ];
}

function lookUp(
  file: CompiledFile,
  id: string | undefined,
  known: readonly string[],
  pointer: Pointer,
  noun: 'publisher' | 'author',
): FileFault[] {
  if (id === undefined || known.includes(id)) return [];
  const suggestion = findSuggestion(id, known);
  const message = `The ${noun} "${id}" has no file${formatSuggestion(suggestion) || `; add content/${noun}s/${id}.yml.`}`;
  return [{ path: file.path, rule: `${noun}/unknown`, message, suggestion, spot: { pointer, at: 'value' } }];
}

function checkProperties(file: CompiledFile<'report'>, known: readonly string[]): FileFault[] {
  const tell = (property: string, where: Reference['where']): FileFault[] => {
    if (known.includes(property)) return [];
    const suggestion = findSuggestion(property, known);
    const message = `The property "${property}" is not declared${formatSuggestion(suggestion) || '; add it to a file in content/properties.'}`;
    return [{ path: file.path, rule: 'property/unknown', message, suggestion, ...where }];
  };
  return [
    ...Object.entries(file.data.figures ?? {}).flatMap(([subject, properties]) =>
      Object.keys(properties ?? {}).flatMap((property) =>
        tell(property, { spot: { pointer: ['figures', subject, property], at: 'key' } }),
      ),
    ),
    ...(file.body?.mentions ?? []).flatMap((mention) =>
      mention.kind === 'fact' ? tell(mention.property, { place: mention }) : [],
    ),
  ];
}

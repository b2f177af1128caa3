import type { CompiledFile, DataByKind } from '../../compile/compile-file.ts';
import { beginOf, isTimeZone, type Timestamp } from '../../domain/dates/timestamp.ts';

type Files = readonly CompiledFile[];

/** The kinds of things that have ids in a story. */
export const declaredKinds = ['sources', 'events', 'claims', 'subjects'] as const;

/** A kind of thing with ids. */
export type DeclaredKind = (typeof declaredKinds)[number];

/** The parts of a report that hold things by id. */
export const sections = [...declaredKinds, 'figures', 'outcomes'] as const;

/** One of the sections. */
export type Section = (typeof sections)[number];

/** What a file says where no diagnostic is an error: nothing is missing from it. */
export type WholeData<Kind extends CompiledFile['kind']> = DataByKind[Kind];

/** One story with its files in the order in which they came out. */
export interface StoryIndex {
  story: string;
  storyFile: CompiledFile<'story'> | undefined;
  reports: CompiledFile<'report'>[];
  /** The two together. */
  files: CompiledFile<'report' | 'story'>[];
  /** The sections that could not be read in every file: what is not found may be in one of those. */
  unread: ReadonlySet<Section>;
}

/** Whether a file is of a kind. */
export function isKind<Kind extends CompiledFile['kind']>(
  file: CompiledFile,
  kind: Kind,
): file is CompiledFile<Kind> & CompiledFile {
  return file.kind === kind;
}

/** The files in the order of their paths, by code unit. */
export function sortByPath(files: Files): CompiledFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of a kind. */
export function filesOf<Kind extends CompiledFile['kind']>(files: Files, kind: Kind): CompiledFile<Kind>[] {
  return files.filter((file): file is CompiledFile<Kind> & CompiledFile => isKind(file, kind));
}

/** The zone in which a bare date begins; UTC while site.yml is not sound. */
export function findTimeZone(files: Files): string {
  const zone = filesOf(files, 'site')[0]?.data.timezone;
  return zone !== undefined && isTimeZone(zone) ? zone : 'UTC';
}

/** When a day or instant begins, in epoch milliseconds; nothing where it could not be read. */
export function findBegin(timestamp: Timestamp | undefined, timeZone: string): number | undefined {
  return timestamp && beginOf(timestamp, timeZone);
}

/** Every story, by id; reports by `published`, then path, those whose day can't be read last. */
export function indexStories(files: Files): StoryIndex[] {
  const timeZone = findTimeZone(files);
  const begin = new Map(
    filesOf(files, 'report').map((file) => [file, findBegin(file.data.published, timeZone) ?? Infinity]),
  );
  const byStory = Object.groupBy(
    files.filter(({ story }) => story !== ''),
    ({ story }) => story,
  );
  return Object.entries(byStory).map(([story, own = []]) => {
    const [storyFile] = filesOf(own, 'story');
    const reports = filesOf(own, 'report').sort((a, b) => {
      const [beginA = 0, beginB = 0] = [begin.get(a), begin.get(b)];
      return beginA === beginB ? (a.path < b.path ? -1 : 1) : beginA - beginB;
    });
    return {
      story,
      storyFile,
      reports,
      files: [...(storyFile ? [storyFile] : []), ...reports],
      unread: new Set(own.flatMap(listUnread)),
    };
  });
}

/** The sections of a file that could not be read: all of them, or those that are none and were taken out. */
export function listUnread({ data, isReadable }: CompiledFile): Section[] {
  const held = data as Partial<Record<Section, Record<string, unknown>>>;
  return sections.filter((section) => {
    if (!isReadable || !Object.hasOwn(held, section)) return !isReadable;
    // The figures of a subject are a section of their own.
    const inner = section === 'figures' ? Object.values(held[section] ?? {}) : [];
    return held[section] === undefined || inner.includes(undefined);
  });
}

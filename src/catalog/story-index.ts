import type { CompiledFile, DataByKind } from '../compile/compile-file.ts';
import type { Pointer } from '../compile/fault.ts';
import { parseQuantity, type Quantity, type QuantityRule } from '../domain/quantity.ts';
import { parseRelation, type Relation } from '../domain/relation.ts';
import type { TextProblem } from '../domain/parsed.ts';
import { beginOf, isTimeZone, parseTimestamp } from '../domain/timestamp.ts';
import { parsePropertyUnit, type Unit } from '../domain/unit.ts';

type Files = readonly CompiledFile[];

/** The kinds of things that have ids in a story. */
export const declaredKinds = ['sources', 'events', 'claims', 'subjects'] as const;

/** A kind of thing with ids. */
export type DeclaredKind = (typeof declaredKinds)[number];

const sections = [...declaredKinds, 'figures', 'outcomes'] as const;

/** The parts of a report that hold things by id. */
export type Section = (typeof sections)[number];

/** What a file says where no diagnostic is an error: nothing is missing from it. */
export type WholeData<Kind extends CompiledFile['kind']> = DataByKind[Kind];

/** The units of properties by id; `undefined` where a unit could not be read. */
export type PropertyUnits = ReadonlyMap<string, Unit | undefined>;

/** A stated figure, read, with the way back to its value. */
export interface StoryFigure {
  file: CompiledFile<'report'>;
  subject: string;
  property: string;
  pointer: Pointer;
  quantity: Quantity;
  qualifiers: Record<string, string>;
  basis: string | undefined;
  sources: string[];
}

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

/**
 * When a report comes out, in epoch milliseconds: at the later of `published` and `embargo`; never, for a draft. One whose times
 * can't be read counts as out, so that what refers to it is no further fault.
 */
export function outAt({ data }: CompiledFile<'report'>, timeZone: string): number {
  if (data.draft === true) return Infinity;
  return Math.max(...[data.published, data.embargo].map((text) => findBegin(text, timeZone) ?? -Infinity));
}

function findBegin(text: string | undefined, timeZone: string): number | undefined {
  const parsed = text === undefined ? undefined : parseTimestamp(text);
  return parsed?.ok ? beginOf(parsed.value, timeZone) : undefined;
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

/** The units of all properties of all groups; the first of two with one id counts. */
export function indexUnits(files: Files): PropertyUnits {
  const units = new Map<string, Unit | undefined>();
  for (const { data } of filesOf(files, 'properties')) {
    for (const [id, property] of Object.entries(data.properties ?? {})) {
      const unit = property?.unit === undefined ? undefined : parsePropertyUnit(property.unit);
      if (!units.has(id)) units.set(id, unit?.ok ? unit.value : undefined);
    }
  }
  return units;
}

/** The relations of all groups, in order, each with its file and place. */
export function indexRelations(
  files: Files,
): { file: CompiledFile<'properties'>; pointer: Pointer; relation: Relation }[] {
  return filesOf(files, 'properties').flatMap((file) =>
    (file.data.relations ?? []).flatMap((text, index) => {
      const parsed = typeof text === 'string' ? parseRelation(text) : undefined;
      return parsed?.ok ? [{ file, pointer: ['relations', index], relation: parsed.value }] : [];
    }),
  );
}

/** Every figure of a report as authored, by its place; where it is not sound the record may lack keys, or be nothing. */
export function listFigures(file: CompiledFile<'report'>) {
  return Object.entries(file.data.figures ?? {}).flatMap(([subject, properties]) =>
    Object.entries(properties ?? {}).flatMap(([property, written]) => {
      const isList = Array.isArray(written);
      return (isList ? written : [written]).map((figure, index) => ({
        subject,
        property,
        figure,
        pointer: ['figures', subject, property, ...(isList ? [index] : [])] as Pointer,
      }));
    }),
  );
}

/** The figures of a report whose values could be read, the `subject.property` of those that could not, and the problems of their values. */
export function readFigures(file: CompiledFile<'report'>, units: PropertyUnits) {
  const figures: StoryFigure[] = [];
  const unread = new Set<string>();
  const problems: (TextProblem & { rule: QuantityRule; pointer: Pointer })[] = [];
  for (const { subject, property, figure, pointer } of listFigures(file)) {
    const unit = units.get(property);
    if (!unit || figure?.value === undefined) {
      unread.add(`${subject}.${property}`);
      continue;
    }
    const parsed = parseQuantity(figure.value, unit);
    const value: Pointer = [...pointer, 'value'];
    if (!parsed.ok) {
      unread.add(`${subject}.${property}`);
      problems.push(...parsed.problems.map((problem) => ({ ...problem, pointer: value })));
      continue;
    }
    figures.push({
      file,
      subject,
      property,
      pointer: value,
      quantity: parsed.value,
      qualifiers: (figure.qualifiers ?? {}) as Record<string, string>,
      basis: figure.basis,
      sources: (figure.sources ?? []).filter((id) => id !== undefined),
    });
  }
  return { figures, unread, problems };
}

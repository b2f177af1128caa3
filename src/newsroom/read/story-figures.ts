import type { CompiledFile } from '../../compile/compile-file.ts';
import type { Pointer } from '../../diagnostics/finding.ts';
import type { TextProblem } from '../../domain/text/parsed.ts';
import { toQuantity, type Quantity, type QuantityRule } from '../../domain/quantities/quantity.ts';
import type { Relation } from '../../domain/quantities/relation.ts';
import type { Unit } from '../../domain/quantities/unit.ts';
import { filesOf } from './story-index.ts';

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

/** The units of all properties of all groups; the first of two with one id counts. */
export function indexUnits(files: readonly CompiledFile[]): PropertyUnits {
  const units = new Map<string, Unit | undefined>();
  for (const { data } of filesOf(files, 'properties')) {
    for (const [id, property] of Object.entries(data.properties ?? {})) {
      if (!units.has(id)) units.set(id, property?.unit);
    }
  }
  return units;
}

/** The relations of all groups, in order, each with its place. */
export function indexRelations(
  files: readonly CompiledFile[],
): { file: CompiledFile<'properties'>; pointer: Pointer; relation: Relation }[] {
  return filesOf(files, 'properties').flatMap((file) =>
    (file.data.relations ?? []).flatMap((relation, index) =>
      relation ? [{ file, pointer: ['relations', index], relation }] : [],
    ),
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

/** The figures of a report. */
export interface ReportFigures {
  /** Those whose values could be read. */
  figures: StoryFigure[];
  /** The `subject.property` of the others. */
  unread: ReadonlySet<string>;
  /** What is wrong in the values of the others. */
  problems: (TextProblem & { rule: QuantityRule; pointer: Pointer })[];
}

/** The figures of a report, each value in a unit that compares with that of its property. */
export function readFigures(file: CompiledFile<'report'>, units: PropertyUnits): ReportFigures {
  const figures: StoryFigure[] = [];
  const unread = new Set<string>();
  const problems: ReportFigures['problems'] = [];
  for (const { subject, property, figure, pointer } of listFigures(file)) {
    const unit = units.get(property);
    if (!unit || figure?.value === undefined) {
      unread.add(`${subject}.${property}`);
      continue;
    }
    const parsed = toQuantity(figure.value, unit);
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

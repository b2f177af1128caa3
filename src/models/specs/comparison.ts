import type { PrintedNumber } from '../../domain/quantities/printed-number.ts';
import type { Quantity } from '../../domain/quantities/quantity.ts';
import type { LinkModel } from '../page/frame.ts';
import type { SheetFigure } from './sheet-history.ts';
import type { PropertyModel, SubjectModel } from './subject.ts';

/** Subjects that have properties in common, side by side: what holds of each. */
export interface ComparisonModel {
  subjects: LinkModel[];
  /** What two or more of them have. */
  shared: ComparisonRow[];
  /** What one alone has. */
  single: ComparisonRow[];
}

/** A property under the same qualifiers. */
export interface ComparisonRow {
  label: string;
  qualifiers: string[];
  /** Whether those that have it, two or more, have one value. */
  isSame: boolean;
  /** By subject: what holds and what disputes it; empty where nothing is known. */
  cells: ComparisonValue[][];
}

/** A value with the place on the page that shows its history. */
export type ComparisonValue = SheetFigure & { place: string };

/** A comparison for each two or more subjects that have properties in common, be it by way of others. */
export function buildComparisons(subjects: readonly SubjectModel[]): ComparisonModel[] {
  return groupRelated(subjects)
    .filter((group) => group.length > 1)
    .map((group) => {
      const rows = Map.groupBy(buildRows(group), ({ cells }) => cells.filter(isFilled).length > 1);
      return {
        subjects: group.map(({ id, name }) => ({ label: name, href: `#Part-subject-${id}` })),
        shared: rows.get(true) ?? [],
        single: rows.get(false) ?? [],
      };
    });
}

function isFilled(cell: readonly unknown[]): boolean {
  return cell.length > 0;
}

function listProperties({ official, unofficial }: SubjectModel): PropertyModel[] {
  return [...official, ...unofficial].filter(({ histories }) => histories.length > 0);
}

/** Subjects by properties that they share, each group and its members in the order given. */
function groupRelated(subjects: readonly SubjectModel[]): SubjectModel[][] {
  let groups: { members: SubjectModel[]; properties: ReadonlySet<string> }[] = [];
  for (const subject of subjects) {
    const own = new Set(listProperties(subject).map(({ id }) => id));
    const alike = groups.filter(({ properties }) => !properties.isDisjointFrom(own));
    const merged = {
      members: [...alike.flatMap(({ members }) => members), subject],
      properties: alike.reduce<ReadonlySet<string>>((all, { properties }) => all.union(properties), own),
    };
    const [place] = alike;
    groups = place
      ? groups.flatMap((group) => (group === place ? merged : alike.includes(group) ? [] : group))
      : [...groups, merged];
  }
  return groups.map(({ members }) => members);
}

function buildRows(subjects: readonly SubjectModel[]): ComparisonRow[] {
  const values = subjects.flatMap((subject, column) =>
    listProperties(subject).flatMap(({ id, label, fragments: [place = ''], histories }) =>
      histories.flatMap(({ current, rivals }) =>
        [current, ...rivals].map((figure) => ({
          column,
          id,
          label,
          figure: { ...figure, place: `#${place}` },
        })),
      ),
    ),
  );
  const byProperty = [...Map.groupBy(values, ({ id }) => id).values()];
  return byProperty.flatMap((alike) =>
    [...Map.groupBy(alike, ({ figure }) => JSON.stringify(figure.qualifiers.toSorted())).values()].map(
      (own): ComparisonRow => {
        const byColumn = Map.groupBy(own, ({ column }) => column);
        const values = new Set(own.map(({ figure }) => writeValue(figure.quantity)));
        return {
          label: own[0]?.label ?? '',
          qualifiers: own[0]?.figure.qualifiers ?? [],
          isSame: byColumn.size > 1 && values.size === 1,
          cells: subjects.map((_, column) => (byColumn.get(column) ?? []).map(({ figure }) => figure)),
        };
      },
    ),
  );
}

/** Alike where the digits are: 642 kg and 642.0 kg differ, 1000 km and 1,000 km are one. */
function writeValue({ comparator, number, tolerance, upTo, unit }: Quantity): string {
  const write = (printed: PrintedNumber | null) => printed && [printed.value, printed.decimals];
  return JSON.stringify([comparator, write(number), write(tolerance), write(upTo), unit.symbol]);
}

import { address, fragment } from '../domain/address.ts';
import type { Basis } from '../domain/basis.ts';
import type { Edition } from '../domain/edition.ts';
import { roundHalfUp } from '../domain/exact-decimal.ts';
import { buildHistories, type FigureFate } from '../domain/figure-history.ts';
import type { Interval } from '../domain/interval.ts';
import type { PrintedNumber } from '../domain/printed-number.ts';
import { intervalOf, type Comparator, type Quantity } from '../domain/quantity.ts';
import { toDerivedQuantity } from '../domain/relation.ts';
import type { Standing } from '../domain/standing.ts';
import { resolveSubject } from '../domain/story-fold.ts';
import type { Figure, Story } from '../domain/story.ts';
import type { Unit } from '../domain/unit.ts';
import { distinct, workOut } from '../domain/working.ts';
import type { FullAddress } from './report-data.ts';

/** The values that one property of one subject had under the same qualifiers. */
export interface HistoryData {
  /** The id that the subject has today. */
  subject: string;
  property: string;
  /** What the property is called. */
  label: string;
  /** Its place on the spec sheet. */
  url: string;
  qualifiers: Record<string, string>;
  /** That of the property; a value may be in another of its dimension. */
  unit: UnitData;
  /** The place in `values` of what holds today. */
  current: number;
  /** The places of others on the same basis that dispute it. */
  rivals: number[];
  /** In the order in which they were reported. */
  values: ValueData[];
}

/** A unit with its codes. */
export interface UnitData {
  kind: Unit['kind'];
  /** As printed: `kWh`; of money the ISO 4217 code; of a count the counted thing. */
  symbol: string;
  /** https://ucum.org */
  ucum: string | null;
  /** UN/CEFACT Recommendation 20. */
  cefact: string | null;
}

/** A quantity. Numbers are decimals as texts, with the decimals that were printed: "139" and "139.0" differ. */
export interface QuantityData {
  /** As printed. */
  text: string;
  comparator: Comparator | null;
  number: string;
  /** The n of `number ± n`. */
  tolerance: string | null;
  /** The b of a range `a–b`. */
  upTo: string | null;
  unit: UnitData;
  /** Every value that it may mean, in its unit; null is no bound. */
  interval: Interval;
}

/** A figure as a report states it. */
export interface ValueData extends QuantityData {
  report: string;
  /** The id by which that report calls the subject. */
  subject: string;
  basis: Basis;
  standing: Standing;
  sources: string[];
  /** The place in the same `values` of what confirms, supersedes or disputes it; null where it stands by itself. */
  decidedBy: number | null;
}

/** A value that a relation gives. */
export interface DerivedData extends QuantityData {
  /** The id that the subject has today. */
  subject: string;
  property: string;
  qualifiers: Record<string, string>;
  /** `energy = rated-voltage * charge` */
  relation: string;
  /** The values on its right side: their history's place in `figures`, and their own in its `values`. */
  operands: { figure: number; value: number }[];
}

/** A history with the figures behind its values. */
export interface TracedHistory {
  data: HistoryData;
  figures: readonly Figure[];
}

/** The histories of a story. */
export function buildHistoryData({ properties }: Edition, story: Story, full: FullAddress): TracedHistory[] {
  const { histories, fates } = buildHistories(story);
  return histories.map(({ subject, property, qualifiers, figures, current, rivals }) => {
    const known = properties.get(property);
    const data = {
      subject,
      property,
      label: known?.label ?? property,
      url: full(`${address.specs(story.id)}#${fragment.figure(subject, property)}`),
      qualifiers: { ...qualifiers },
      unit: buildUnit(known?.unit ?? current.quantity.unit),
      current: figures.indexOf(current),
      rivals: rivals.map((rival) => figures.indexOf(rival)),
      values: figures.map((figure) => buildValue(figure, fates.get(figure), figures)),
    };
    return { data, figures };
  });
}

/** What the relations give from the distinct figures of a story; `histories` are all of its own. */
export function buildDerivedData(
  { properties, relations }: Edition,
  story: Story,
  histories: readonly TracedHistory[],
): DerivedData[] {
  const places = new Map(
    histories.flatMap(({ figures }, figure) => figures.map((each, value) => [each, { figure, value }])),
  );
  const workings = workOut(distinct(story.figures), relations, (id) => properties.get(id)?.unit);
  return workings.map(({ relation, subject, operands, qualifiers, derivation }) => ({
    subject: resolveSubject(story, subject),
    property: relation.left,
    qualifiers: { ...qualifiers },
    relation: relation.text.trim(),
    operands: operands.flatMap((operand) => places.get(operand) ?? []),
    ...buildQuantity(toDerivedQuantity(derivation)),
    interval: copyInterval(derivation.interval),
  }));
}

function buildValue(figure: Figure, fate: FigureFate | undefined, all: readonly Figure[]): ValueData {
  const { report, subject, basis, sources, quantity } = figure;
  return {
    report,
    subject,
    ...buildQuantity(quantity),
    basis,
    standing: fate?.standing ?? 'unconfirmed',
    sources,
    decidedBy: fate?.decidedBy ? all.indexOf(fate.decidedBy) : null,
  };
}

function buildQuantity(quantity: Quantity): QuantityData {
  const { text, comparator, number, tolerance, upTo, unit } = quantity;
  return {
    text,
    comparator,
    number: toPlainDigits(number),
    tolerance: tolerance && toPlainDigits(tolerance),
    upTo: upTo && toPlainDigits(upTo),
    unit: buildUnit(unit),
    interval: copyInterval(intervalOf(quantity)),
  };
}

function buildUnit(unit: Unit): UnitData {
  const { kind, symbol } = unit;
  if (unit.kind !== 'measure') return { kind, symbol, ucum: null, cefact: null };
  return { kind, symbol, ucum: unit.ucum, cefact: unit.cefact ?? null };
}

/** Without separators, with the decimals as printed. */
function toPlainDigits({ value, decimals }: PrintedNumber): string {
  return roundHalfUp(value, decimals);
}

function copyInterval({ low, high }: Interval): Interval {
  return { low, high };
}

import { address, fragment } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { roundHalfUp } from '../../domain/quantities/exact-decimal.ts';
import type { FigureStatus } from '../../domain/story/figure-history.ts';
import type { Interval } from '../../domain/quantities/interval.ts';
import type { PrintedNumber } from '../../domain/quantities/printed-number.ts';
import { intervalOf, type Quantity } from '../../domain/quantities/quantity.ts';
import { toDerivedQuantity } from '../../domain/quantities/relation.ts';
import { resolveSubject } from '../../domain/story/story-fold.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Figure, Story } from '../../domain/story/story.ts';
import type { Unit } from '../../domain/quantities/unit.ts';
import { distinct, workOut } from '../../domain/quantities/working.ts';
import type { DerivedData, HistoryData, QuantityData, UnitData, ValueData } from './figure-data-schema.ts';
import type { FullAddress } from './report-data.ts';

/** A history with the figures behind its values. */
export interface TracedHistory {
  data: HistoryData;
  figures: readonly Figure[];
}

/** The histories of a story. */
export function buildHistoryData(
  { properties }: Edition,
  story: StoryView,
  full: FullAddress,
): TracedHistory[] {
  const { histories, fates } = story.histories;
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

function buildValue(figure: Figure, fate: FigureStatus | undefined, all: readonly Figure[]): ValueData {
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

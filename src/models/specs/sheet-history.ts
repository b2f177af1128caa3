import { convertQuantity, unitSystems, type UnitSystem } from '../../domain/quantities/converted-quantity.ts';
import type { FigureHistory } from '../../domain/story/figure-history.ts';
import { findGap, type QuantityGap } from '../../domain/quantities/quantity-gap.ts';
import type { Quantity } from '../../domain/quantities/quantity.ts';
import type { Figure } from '../../domain/story/story.ts';
import { buildFigures, type FigureModel } from './figure.ts';
import type { Sheet } from './sheet.ts';
import { buildValueChart, type ChartMark, type ValueChart } from './value-chart.ts';

/** A figure of the sheet. */
export interface SheetFigure extends FigureModel {
  /** Its value in other units, by system. */
  converted: { system: UnitSystem; quantity: Quantity }[];
  /** The id of its row, where a chart leads to it. */
  row: string | null;
}

/** The values that a property had under the same qualifiers: what holds, and how it came to that. */
export interface HistoryModel {
  current: SheetFigure;
  /** Others on the same basis that dispute it. */
  rivals: SheetFigure[];
  /** Every other value, in the order in which they were reported, with how far it is from what holds. */
  others: { figure: SheetFigure; gap: QuantityGap | null }[];
  /** How it moved, with the row that each mark leads to; null where it did not. */
  chart: (Omit<ValueChart, 'marks'> & { marks: (ChartMark & { row: string })[] }) | null;
}

/** A history as the sheet shows it; none of a history without figures. */
export function buildHistory(history: FigureHistory, sheet: Sheet): HistoryModel[] {
  const { edition, story, numbers } = sheet;
  const { figures, current, rivals } = history;
  const chart = buildValueChart(history, story);
  const rowOf = (place: number) => `Part-value-${sheet.places.get(history) ?? 0}-${place}`;
  const rows = new Map(chart?.marks.map(({ place }) => [figures[place], rowOf(place)]));
  const build = (own: readonly Figure[]) =>
    buildFigures(own, edition, story, numbers).map((model, index): SheetFigure => {
      const figure = own[index];
      return {
        ...model,
        converted: listConversions(model.quantity),
        row: (figure && rows.get(figure)) ?? null,
      };
    });
  const [shown] = build([current]);
  const shownRivals = build(rivals);
  const others = build(figures.filter((figure) => figure !== current && !rivals.includes(figure)));
  if (!shown) return [];
  return [
    {
      current: shown,
      rivals: shownRivals,
      others: others.map((figure) => ({ figure, gap: findGap(current.quantity, figure.quantity) })),
      chart: chart && { ...chart, marks: chart.marks.map((mark) => ({ ...mark, row: rowOf(mark.place) })) },
    },
  ];
}

function listConversions(quantity: Quantity): SheetFigure['converted'] {
  return unitSystems.flatMap((system) => {
    const converted = convertQuantity(quantity, system);
    return converted ? [{ system, quantity: converted }] : [];
  });
}

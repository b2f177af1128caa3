import { scaleLinear } from 'd3-scale';
import { listHolders, type FigureHistory } from '../../domain/story/figure-history.ts';
import { daysBetween, type IsoDay } from '../../domain/dates/iso-day.ts';
import { intervalOf, type Quantity } from '../../domain/quantities/quantity.ts';
import type { Standing } from '../../domain/story/standing.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Figure } from '../../domain/story/story.ts';
import { convertValue } from '../../domain/quantities/unit-dimension.ts';
import type { Unit } from '../../domain/quantities/unit.ts';

/** How the value of a property moved, drawn: to the right the day on which a report gave it, upwards the value. */
export interface ValueChart {
  /** The size of the drawing, in the units of its positions. */
  width: number;
  height: number;
  /** What held, as the path of an SVG: level until another value took its place. */
  line: string;
  /** What each value that held may mean, while it held: left, top, width and height. */
  bands: [x: number, y: number, width: number, height: number][];
  /** The first report of each value, in the order of the reports. */
  marks: ChartMark[];
  /** What held at first, and what holds; each with the day from which on. */
  first: DatedValue;
  last: DatedValue;
}

/** A value on the day of its report. */
export interface DatedValue {
  quantity: Quantity;
  day: IsoDay;
}

export interface ChartMark extends DatedValue {
  x: number;
  y: number;
  standing: Standing;
  /** The place of the figure in its history. */
  place: number;
}

/** The chart of a history; null where fewer than two different values were reported, or all on one day. */
export function buildValueChart({ figures, current }: FigureHistory, story: StoryView): ValueChart | null {
  const { reports, reportsById, histories } = story;
  const points = figures.map((figure, place): Point => ({
    figure,
    quantity: figure.quantity,
    day: reportsById.get(figure.report)?.outOn ?? '',
    standing: histories.fates.get(figure)?.standing ?? 'unconfirmed',
    place,
    ...measure(figure.quantity, current.quantity.unit),
  }));
  const [first] = points;
  const lastDay = reports.at(-1)?.outOn ?? '';
  const isFlat = new Set(points.map(({ value }) => value)).size < 2;
  if (!first || isFlat || points.every(({ day }) => day === first.day)) return null;
  return draw(points, first, lastDay);
}

/** A quantity as numbers in one unit, a range by its middle. */
interface Measured {
  value: number;
  low: number | null;
  high: number | null;
}

function measure(quantity: Quantity, unit: Unit): Measured {
  const inUnit = (value: string) => Number(convertValue(value, quantity.unit, unit));
  const { low, high } = intervalOf(quantity);
  const number = inUnit(quantity.number.value);
  return {
    value: quantity.upTo ? (number + inUnit(quantity.upTo.value)) / 2 : number,
    low: low === null ? null : inUnit(low),
    high: high === null ? null : inUnit(high),
  };
}

/** A figure of the chart. */
interface Point extends DatedValue, Measured {
  figure: Figure;
  standing: Standing;
  place: number;
}

const [width, height, margin] = [320, 72, 12];

function draw(points: readonly Point[], first: Point, lastDay: IsoDay): ValueChart {
  const along = scaleLinear([0, daysBetween(first.day, lastDay)], [margin, width - margin]);
  const ends = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const up = scaleLinear([Math.min(...ends), Math.max(...ends)], [height - margin, margin]);
  const x = (day: IsoDay) => round(along(daysBetween(first.day, day)));
  const y = (value: number) => round(up(value));
  const holders = findSteps(points);
  const stretches = holders.map((holder, index) => ({
    ...holder,
    from: x(holder.day),
    to: x(holders[index + 1]?.day ?? lastDay),
  }));
  const seen = new Set<string>();
  const marked = points.filter(({ value, standing }) => {
    const key = `${value} ${standing}`;
    return !seen.has(key) && seen.add(key);
  });
  return {
    width,
    height,
    line: stretches
      .map(({ value, to }, index) => `${index === 0 ? `M${x(first.day)} ` : 'V'}${y(value)}H${to}`)
      .join(''),
    bands: stretches.flatMap(({ low, high, from, to }): ValueChart['bands'] => {
      const top = high === null ? 0 : y(high);
      const tall = round((low === null ? height : y(low)) - top);
      // Thinner than the line, it would not be seen.
      return tall > 2 && to > from ? [[from, top, round(to - from), tall]] : [];
    }),
    marks: marked.map(({ quantity, day, value, standing, place }) => ({
      x: x(day),
      y: y(value),
      quantity,
      day,
      standing,
      place,
    })),
    first: { quantity: first.quantity, day: first.day },
    last: pick(holders.at(-1) ?? first),
  };
}

/** The values that held in turn, each once, from the day on which it came to hold; of one day the last. */
function findSteps(points: readonly Point[]): Point[] {
  const byFigure = new Map(points.map((point) => [point.figure, point]));
  const held = listHolders(points.map(({ figure }) => figure)).flatMap(
    (figure) => byFigure.get(figure) ?? [],
  );
  return held.filter(({ value, quantity }, index) => {
    const before = held[index - 1];
    return before?.value !== value || before.quantity.text !== quantity.text;
  });
}

function pick({ quantity, day }: Point): DatedValue {
  return { quantity, day };
}

function round(position: number): number {
  return Math.round(position * 10) / 10;
}

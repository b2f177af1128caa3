import { fragment } from '../../domain/text/address.ts';
import { bases, type Basis } from '../../domain/story/basis.ts';
import type { CalendarDate, DatePoint } from '../../domain/dates/calendar-date.ts';
import { spanOf } from '../../domain/dates/date-span.ts';
import { reachOf, type Reach } from '../../domain/dates/reach.ts';
import { placeInOrder } from '../../domain/story/timeline-order.ts';
import { packLanes, type Extent } from './lanes.ts';
import type { OutcomeModel } from '../records/outcome.ts';
import type { GroupStanding, StatementModel } from '../records/statement.ts';
import { layTime, type Tick, type TimeScale, type TimeShape } from './time-scale.ts';
import type { TimelineEntryModel } from './timeline-entry.ts';

/** A timeline as a picture, drawn for two shapes of screen; all lengths are whole units of the drawing. */
export interface OverviewModel {
  /** From when to when it goes. */
  reach: Reach;
  wide: Drawing;
  narrow: Drawing;
}

/** The marks along a line of time, and across it in rows. */
export interface Drawing {
  length: number;
  depth: number;
  size: MarkSize;
  ticks: Tick[];
  rows: DrawnRow[];
}

/** Half of a mark's thickness, and how far an end that is not sharp reaches beyond it. */
export interface MarkSize {
  radius: number;
  reach: number;
}

/** Everything that is known in one way; the strongest basis comes first. */
export interface DrawnRow {
  basis: Basis;
  from: number;
  to: number;
  marks: DrawnMark[];
}

/** An event or a statement. */
export interface DrawnMark {
  /** The fragment of its entry in the list. */
  fragment: string;
  kind: StatementModel['kind'];
  standing: GroupStanding;
  topics: number[];
  /** The middle of its lane. */
  across: number;
  date: DrawnSpan;
  /** The window of a forecast. */
  due: (DrawnSpan & { outcome: { at: number; as: OutcomeModel['as'] } | null }) | null;
}

/** The days that a date covers, from the first to the last; one that is open is drawn at the other. */
export interface DrawnSpan extends Extent {
  start: End;
  end: End;
}

/** How a date ends: known to the day, about or perhaps then, or not known at all. */
type End = 'sharp' | 'vague' | 'open';

interface Shape extends TimeShape {
  size: MarkSize;
  /** How far lanes are apart. */
  lane: number;
  /** What a row leaves free on each side. */
  gap: number;
}

// Names lie along a line that runs to the right, and across one that runs down.
const WIDE: Shape = {
  length: 660,
  size: { radius: 4, reach: 6 },
  lane: 10,
  gap: 5,
  room: { year: 34, month: 28 },
};
const NARROW: Shape = {
  length: 620,
  size: { radius: 3, reach: 6 },
  lane: 8,
  gap: 3,
  room: { year: 14, month: 14 },
};

/** Fewer entries are seen at a glance in the list. */
const LEAST_DRAWN = 3;

/** The picture of these entries; null where they are too few to draw. */
export function buildOverview(entries: readonly TimelineEntryModel[]): OverviewModel | null {
  if (entries.length < LEAST_DRAWN) return null;
  const told = entries.map(({ on }) => placeInOrder(on.date));
  const reach = reachOf(entries.flatMap(listDates));
  if (reach === null) return null;
  const scale = layTime(told, reach);
  const draw = (shape: Shape) => drawEntries(entries, scale(shape), shape);
  return { reach, wide: draw(WIDE), narrow: draw(NARROW) };
}

function drawEntries(
  entries: readonly TimelineEntryModel[],
  scale: TimeScale,
  { length, size, lane, gap }: Shape,
): Drawing {
  const byBasis = Map.groupBy(entries, ({ basis }) => basis);
  const rows: DrawnRow[] = [];
  let from = 0;
  for (const basis of bases) {
    const own = byBasis.get(basis);
    if (!own) continue;
    const drawn = own.map((entry) => drawEntry(entry, scale));
    const lanes = packLanes(drawn.map((mark) => measureMark(mark, size)));
    const first = from + gap + lane / 2;
    const marks = drawn.map((mark, index) => ({ ...mark, across: first + lane * (lanes[index] ?? 0) }));
    const to = from + 2 * gap + lane * (Math.max(...lanes) + 1);
    rows.push({ basis, from, to, marks });
    from = to;
  }
  return { length, depth: from, size, ticks: scale.ticks, rows };
}

function drawEntry(entry: TimelineEntryModel, scale: TimeScale): Omit<DrawnMark, 'across'> {
  const { kind, id, group, on, topics } = entry;
  return {
    fragment: kind === 'event' ? fragment.event(id) : fragment.claim(id),
    kind,
    standing: group,
    topics,
    date: drawDate(on.date, scale),
    due:
      kind === 'claim' && entry.due
        ? { ...drawDate(entry.due.date, scale), outcome: drawOutcome(entry.outcomes, scale) }
        : null,
  };
}

function drawDate(date: CalendarDate, { at }: TimeScale): DrawnSpan {
  const { first, last } = spanOf(date);
  const [from, to] = date.kind === 'point' ? [date.point, date.point] : [date.from, date.to];
  return { from: at(first ?? last ?? ''), to: at(last ?? first ?? ''), start: endOf(from), end: endOf(to) };
}

function endOf(point: DatePoint | null): End {
  if (point === null) return 'open';
  return point.approximate || point.uncertain ? 'vague' : 'sharp';
}

// The day by which it had come about.
function drawOutcome(
  outcomes: readonly OutcomeModel[],
  { at }: TimeScale,
): { at: number; as: OutcomeModel['as'] } | null {
  const outcome = outcomes.at(-1);
  const day = outcome && (spanOf(outcome.on).last ?? spanOf(outcome.on).first);
  return outcome && day ? { at: at(day), as: outcome.as } : null;
}

/** All that a mark takes up along the line of time, its window with it. */
export function measureMark(
  { date, due }: Pick<DrawnMark, 'date' | 'due'>,
  { radius, reach }: MarkSize,
): Extent {
  const beyond = (end: End) => radius + (end === 'sharp' ? 1 : reach);
  const spans = due ? [date, due] : [date];
  const outcome = due?.outcome ? [due.outcome.at] : [];
  return {
    from: Math.min(
      ...spans.map(({ from, start }) => from - beyond(start)),
      ...outcome.map((at) => at - radius),
    ),
    to: Math.max(...spans.map(({ to, end }) => to + beyond(end)), ...outcome.map((at) => at + radius)),
  };
}

/** Every date that the picture has to hold. */
function listDates(entry: TimelineEntryModel): CalendarDate[] {
  const dates = [entry.on.date];
  if (entry.kind === 'claim' && entry.due) {
    const outcome = entry.outcomes.at(-1);
    dates.push(entry.due.date, ...(outcome ? [outcome.on] : []));
  }
  return dates;
}

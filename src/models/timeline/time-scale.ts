import { scaleLinear } from 'd3-scale';
import { isoDay, shiftDay, type IsoDay } from '../../domain/dates/iso-day.ts';
import { memoize } from '../../domain/text/memoize.ts';

/** Where days stand along a line, in whole units from 0 to its length. */
export interface TimeScale {
  /** The place of a day; days before the first or after the last stand at the ends. */
  at: (day: IsoDay) => number;
  /** Where months begin, and years; of the years of a fold the first and the last. */
  ticks: Tick[];
}

/** The beginning of a month or a year. */
export interface Tick {
  day: IsoDay;
  kind: 'month' | 'year';
  at: number;
  /** Whether there is room for its name. */
  isNamed: boolean;
}

/** Years without an entry are drawn as one stretch, as wide as so many empty months at most. */
const WIDEST_FOLD = 10;

/**
 * The line from the month of the first day to that of the last. A month is as wide as what is in it: one part by itself, and
 * one for each day of `told` that falls into it, so that marks have room; within a month days are alike. Years without any are
 * folded into one stretch, a part for each. Names are left out where two would take the same room; the last may reach beyond the end.
 */
export function buildTimeScale(
  told: readonly IsoDay[],
  ends: { first: IsoDay; last: IsoDay },
  shape: TimeShape,
): TimeScale {
  return layTime(told, ends)(shape);
}

/** How long a line is, and what names take up on it. */
export interface TimeShape {
  length: number;
  room: Record<Tick['kind'], number>;
}

/** The same for several lines of the same time. */
export function layTime(
  told: readonly IsoDay[],
  { first, last }: { first: IsoDay; last: IsoDay },
): (shape: TimeShape) => TimeScale {
  const stretches = listStretches(told, first, last);
  const ends = [...stretches.map(({ day }) => day), afterMonth(last)].map(dayNumber);
  const parts = [0];
  for (const { weight } of stretches) parts.push((parts.at(-1) ?? 0) + weight);
  const scale = scaleLinear(ends, parts).clamp(true);
  const partOf = memoize((day) => scale(dayNumber(day)));
  return ({ length, room }) => {
    const unit = length / (parts.at(-1) ?? 1);
    const at = (day: IsoDay) => Math.round(partOf(day) * unit);
    return { at, ticks: nameTicks(stretches, at, room) };
  };
}

interface Stretch {
  day: IsoDay;
  kind: Tick['kind'];
  weight: number;
  /** Of folded years. */
  lastYear?: number;
}

/** Months of the years that have entries, and the years between them. */
function listStretches(told: readonly IsoDay[], first: IsoDay, last: IsoDay): Stretch[] {
  const counts = new Map<string, number>();
  for (const day of told) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const years = [...new Set(told.map(yearOf))].sort((a, b) => a - b);
  const [begin, end] = [`${first.slice(0, 7)}-01`, last];
  const stretches: Stretch[] = [];
  let next = yearOf(first);
  const foldUntil = (year: number) => {
    if (year > next) {
      const from = isoDay(next, 1, 1);
      const weight = Math.min(year - next, WIDEST_FOLD);
      stretches.push({ day: from < begin ? begin : from, kind: 'year', weight, lastYear: year - 1 });
    }
    next = year;
  };
  for (const year of years) {
    foldUntil(year);
    for (let month = 1; month <= 12; month += 1) {
      const day = isoDay(year, month, 1);
      const weight = 1 + (counts.get(day.slice(0, 7)) ?? 0);
      if (day >= begin && day <= end) stretches.push({ day, kind: month === 1 ? 'year' : 'month', weight });
    }
    next = year + 1;
  }
  foldUntil(yearOf(last) + 1);
  return stretches;
}

// Years are named before their months; a name is left out where it would run into another.
function nameTicks(
  stretches: readonly Stretch[],
  at: TimeScale['at'],
  room: Record<Tick['kind'], number>,
): Tick[] {
  const ticks = stretches.flatMap(({ day, kind, lastYear }, index): Tick[] => {
    // The first month of all shows its year.
    const tick: Tick = { day, kind: index === 0 ? 'year' : kind, at: at(day), isNamed: false };
    if (lastYear === undefined || lastYear === yearOf(day)) return [tick];
    const last = isoDay(lastYear, 1, 1);
    return [tick, { day: last, kind: 'year', at: at(last), isNamed: false }];
  });
  const named: Tick[] = [];
  for (const kind of ['year', 'month'] as const) {
    for (const tick of ticks) {
      if (tick.kind !== kind) continue;
      const isFree = named.every(
        (other) => tick.at >= other.at + room[other.kind] || other.at >= tick.at + room[kind],
      );
      if (!isFree) continue;
      tick.isNamed = true;
      named.push(tick);
    }
  }
  return ticks;
}

function afterMonth(day: IsoDay): IsoDay {
  const next = isoDay(yearOf(day), Number(day.slice(5, 7)) + 1, 1);
  return next > day ? next : shiftDay(day, { days: 1 });
}

function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

function dayNumber(day: IsoDay): number {
  return Date.parse(day) / 86_400_000;
}

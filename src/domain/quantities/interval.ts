import type { Decimal } from 'decimal.js';
import { Exact, RoundedDown, RoundedUp, toPlain } from './exact-decimal.ts';

/** Every value from `low` to `high`, both plain decimals and both included; null is infinity. */
export interface Interval {
  low: string | null;
  high: string | null;
}

/** Every product of a value of each; ends that need over 40 digits are rounded outwards. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return hull(a, b, (x, y) => (x.isZero() || y.isZero() ? new Exact(0) : x.times(y)));
}

/** Every quotient of a value of each, rounded outwards; undefined where the divisor may be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (!lowOf(b).isPositive() && !highOf(b).isNegative()) return undefined;
  if (lowOf(b).isZero() || highOf(b).isZero()) return undefined;
  return hull(a, b, (x, y) => (y.isFinite() ? x.div(y) : new Exact(0)));
}

/** Every value times the factor, a plain decimal. */
export function scaleInterval(interval: Interval, factor: string): Interval {
  return multiplyIntervals(interval, { low: factor, high: factor });
}

/**
 * True where the two share more than an end, so that 100 and 101, which meet at 100.5, differ; a single value (of `± 0`)
 * overlaps what it lies in, ends included.
 */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  const low = Exact.max(lowOf(a), lowOf(b));
  const high = Exact.min(highOf(a), highOf(b));
  return low.lt(high) || (low.eq(high) && (isPoint(a) || isPoint(b)));
}

/** The operations are monotonous in each operand: the ends of the result are among the results of the ends. */
function hull(a: Interval, b: Interval, operate: (x: Decimal, y: Decimal) => Decimal): Interval {
  const results = (Rounded: typeof Exact) =>
    [lowOf(a), highOf(a)].flatMap((x) => [lowOf(b), highOf(b)].map((y) => operate(new Rounded(x), y)));
  return { low: toEnd(Exact.min(...results(RoundedDown))), high: toEnd(Exact.max(...results(RoundedUp))) };
}

function lowOf(interval: Interval): Decimal {
  return new Exact(interval.low ?? -Infinity);
}

function highOf(interval: Interval): Decimal {
  return new Exact(interval.high ?? Infinity);
}

function isPoint(interval: Interval): boolean {
  return lowOf(interval).eq(highOf(interval));
}

function toEnd(value: Decimal): string | null {
  return value.isFinite() ? toPlain(value) : null;
}

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Exact } from '../../../src/domain/quantities/exact-decimal.ts';
import {
  divideIntervals,
  intervalsOverlap,
  multiplyIntervals,
  scaleInterval,
} from '../../../src/domain/quantities/interval.ts';
import type { Interval } from '../../../src/domain/quantities/interval.ts';

const end = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);

/** An interval, infinite ends among them, and a value inside. */
const intervalWithValue = fc
  .tuple(end, end, end, fc.boolean(), fc.boolean())
  .map(([a, b, c, opensLow, opensHigh]): { interval: Interval; value: number } => {
    const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
    return { interval: { low: opensLow ? null : String(low), high: opensHigh ? null : String(high) }, value };
  });

describe('multiplyIntervals', () => {
  test.each<[Interval, Interval, Interval]>([
    [between('2', '3'), between('4', '5'), between('8', '15')],
    [between('-2', '3'), between('-5', '4'), between('-15', '12')],
    [between('-3', '-2'), between('-5', '-4'), between('8', '15')],
    [between('2', null), between('3', '4'), between('6', null)],
    [between('2', null), between('-1', '4'), between(null, null)],
    [between('0', '0'), between(null, null), between('0', '0')],
    [between(null, '-1'), between('2', '3'), between(null, '-2')],
  ])('of %j and %j is %j', (a, b, product) => {
    expect(multiplyIntervals(a, b)).toEqual(product);
  });

  it('holds the product of any two values', () => {
    fc.assert(
      fc.property(intervalWithValue, intervalWithValue, (a, b) => {
        expect(holds(multiplyIntervals(a.interval, b.interval), new Exact(a.value).times(b.value))).toBe(
          true,
        );
      }),
    );
  });
});

describe('divideIntervals', () => {
  test.each<[Interval, Interval, Interval | undefined]>([
    [between('8', '15'), between('4', '5'), between('1.6', '3.75')],
    [between('-8', '15'), between('-5', '-4'), between('-3.75', '2')],
    [between('1', '2'), between('2', null), between('0', '1')],
    [between('1', null), between('2', null), between('0', null)],
    [between('1', '2'), between('-1', '1'), undefined],
    [between('1', '2'), between('0', '1'), undefined],
    [between('1', '2'), between('-1', '0'), undefined],
    [between('1', '2'), between(null, '1'), undefined],
  ])('of %j by %j is %j', (a, b, quotient) => {
    expect(divideIntervals(a, b)).toEqual(quotient);
  });

  it('rounds the ends outwards', () => {
    const quotient = divideIntervals(between('1', '2'), between('3', '3'));
    expect(quotient).toEqual({ low: `0.${'3'.repeat(40)}`, high: `0.${'6'.repeat(39)}7` });
  });

  it('holds the quotient of any two values, or is undefined where the divisor may be zero', () => {
    fc.assert(
      fc.property(intervalWithValue, intervalWithValue, (a, b) => {
        const quotient = divideIntervals(a.interval, b.interval);
        expect(quotient === undefined).toBe(holds(b.interval, new Exact(0)));
        if (quotient) expect(isNearlyHeld(quotient, new Exact(a.value).div(b.value))).toBe(true);
      }),
    );
  });
});

describe('scaleInterval', () => {
  it('multiplies both ends, and turns them with a negative factor', () => {
    expect(scaleInterval(between('1', '2'), '0.001')).toEqual(between('0.001', '0.002'));
    expect(scaleInterval(between('1', null), '-2')).toEqual(between(null, '-2'));
  });

  it('holds the multiple of any value', () => {
    fc.assert(
      fc.property(intervalWithValue, end, ({ interval, value }, factor) => {
        const scaled = scaleInterval(interval, String(factor));
        expect(holds(scaled, new Exact(value).times(factor))).toBe(true);
      }),
    );
  });
});

describe('intervalsOverlap', () => {
  test.each<[Interval, Interval, boolean]>([
    [between('99.5', '100.5'), between('100', '102'), true],
    [between('99.5', '100.5'), between('100.5', '101.5'), false],
    [between('99.5', '100.5'), between('101', '102'), false],
    [between('1', null), between('5', '6'), true],
    [between('1', null), between(null, '0'), false],
    [between(null, null), between('5', '5'), true],
    [between('5', '5'), between('5', '5'), true],
    [between('5', '6'), between('5', '5'), true],
  ])('says of %j and %j: %j', (a, b, overlap) => {
    expect(intervalsOverlap(a, b)).toBe(overlap);
    expect(intervalsOverlap(b, a)).toBe(overlap);
  });

  it('is true of two that hold one value between their ends', () => {
    const isInside = ({ interval: { low, high }, value }: { interval: Interval; value: number }) =>
      (low === null || Number(low) < value) && (high === null || value < Number(high));
    fc.assert(
      fc.property(intervalWithValue.filter(isInside), end, end, ({ interval, value }, below, above) => {
        fc.pre(below !== 0 && above !== 0);
        const other = between(String(value - Math.abs(below)), String(value + Math.abs(above)));
        expect(intervalsOverlap(interval, other)).toBe(true);
      }),
    );
  });
});

function between(low: string | null, high: string | null): Interval {
  return { low, high };
}

type Value = InstanceType<typeof Exact>;

function holds({ low, high }: Interval, value: Value): boolean {
  return (low === null || value.gte(low)) && (high === null || value.lte(high));
}

/** The test's own quotient is rounded to 40 digits. */
function isNearlyHeld(interval: Interval, value: Value): boolean {
  const margin = value.abs().times('1e-38');
  return (
    holds(interval, value) || holds(interval, value.plus(margin)) || holds(interval, value.minus(margin))
  );
}

import { Exact, roundHalfUp, toPlain, unitInLastPlace } from './exact-decimal.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';
import { conversionRatio } from './unit-dimension.ts';

/** How far one value is from another, to as many decimals as the finer of the two has. */
export interface QuantityGap {
  /** Plain decimal, positive where the second is more. */
  value: string;
  decimals: number;
  /** That of the second. */
  unit: Unit;
  /** Of the first, in plain decimal with its sign; null where that is zero, or no share of it means anything. */
  percent: { value: string; decimals: number } | null;
}

/** From one quantity to another of the same dimension; null where one of them is a range or has only one bound, or where they are equal. */
export function findGap(from: Quantity, to: Quantity): QuantityGap | null {
  if ([from, to].some(({ comparator, upTo }) => upTo !== null || (comparator !== null && comparator !== '~')))
    return null;
  const { numerator, denominator } = conversionRatio(from.unit, to.unit);
  const before = new Exact(from.number.value).times(numerator).div(denominator);
  const gap = new Exact(to.number.value).minus(before);
  if (gap.isZero()) return null;
  // What the last digit of the first is worth, in the unit of the second.
  const finest = unitInLastPlace(from.number.decimals).times(numerator).div(denominator);
  const decimals = Math.max(to.number.decimals, -finest.e);
  const percent = before.isZero() || hasNoShares(to.unit) ? null : gap.div(before.abs()).times(100);
  return {
    value: roundHalfUp(toPlain(gap), decimals),
    decimals,
    unit: to.unit,
    // Enough for the first digit that is not zero.
    percent: percent && { value: toPlain(percent), decimals: Math.max(1, -percent.e) },
  };
}

/** Nothing is twice as warm at 2 °C as at 1 °C, and a share of a share reads as a gap between them. */
function hasNoShares({ symbol }: Unit): boolean {
  return symbol === '°C' || symbol === '%';
}

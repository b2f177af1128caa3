import { Decimal } from 'decimal.js';

/** Decimals of 40 significant digits; numbers as authored have at most 30. Halves are rounded away from zero. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, defaults: true });
/** The same, with results rounded towards minus infinity: for the low end of an interval. */
export const RoundedDown = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_FLOOR, defaults: true });
/** The same, with results rounded towards plus infinity: for the high end of an interval. */
export const RoundedUp = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_CEIL, defaults: true });

/** A plain decimal: no exponent, no closing zeros, no minus before zero. */
export function toPlain(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/**
 * The value rounded half up, with exactly that many decimals. A half goes away from zero on either side (-0.5 is -1), as
 * printed figures are rounded by hand. Negative decimals round to tens, hundreds and so on.
 */
export function roundHalfUp(value: string, decimals: number): string {
  return roundTo(value, decimals, Decimal.ROUND_HALF_UP);
}

/** The value rounded towards minus infinity, with that many decimals: no more than at least so much. */
export function roundDown(value: string, decimals: number): string {
  return roundTo(value, decimals, Decimal.ROUND_FLOOR);
}

/** The value rounded towards plus infinity, with that many decimals: no less than at most so much. */
export function roundUp(value: string, decimals: number): string {
  return roundTo(value, decimals, Decimal.ROUND_CEIL);
}

function roundTo(value: string, decimals: number, rounding: Decimal.Rounding): string {
  if (decimals >= 0) return dropMinusOfZero(new Exact(value).toFixed(decimals, rounding));
  const step = new Exact(10).pow(-decimals);
  return toPlain(new Exact(value).div(step).toDecimalPlaces(0, rounding).times(step));
}

/** One unit in the last of so many decimals: 2 gives 0.01. */
export function unitInLastPlace(decimals: number): Decimal {
  return new Exact(10).pow(-decimals);
}

function dropMinusOfZero(text: string): string {
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

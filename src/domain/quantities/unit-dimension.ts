import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { Exact, toPlain } from './exact-decimal.ts';
import type { Unit } from './unit.ts';
import { shownUnitTable, siPrefixes, unitTable } from './unit-table.ts';

/** Powers of bases, written in one order: `g.m2.s-2`; equal texts are comparable. Every currency and counted thing is a base. */
export function dimensionOf(unit: Unit): string {
  return writeDimension(vectorOf(unit));
}

/** True where a value in one unit can be given in the other. */
export function sameDimension(a: Unit, b: Unit): boolean {
  return dimensionOf(a) === dimensionOf(b);
}

/** The dimension of `left * right` or `left / right`, as `dimensionOf` writes it. */
export function dimensionOfRelation(left: Unit, operator: '*' | '/', right: Unit): string {
  const result = new Map(vectorOf(left));
  const sign = operator === '*' ? 1 : -1;
  for (const [base, power] of vectorOf(right)) result.set(base, (result.get(base) ?? 0) + sign * power);
  return writeDimension(result);
}

/** What one `from` is in `to`, a plain decimal: exact where it has at most 40 digits. Throws a RangeError across dimensions. */
export function conversionFactor(from: Unit, to: Unit): string {
  return convertValue('1', from, to);
}

/** A plain decimal in `from`, given in `to`; divides once, so that 9 km/h are 2.5 m/s to the last digit. */
export function convertValue(value: string, from: Unit, to: Unit): string {
  const { numerator, denominator } = conversionRatio(from, to);
  return toPlain(new Exact(value).times(numerator).div(denominator));
}

/** The conversion factor as a fraction of two plain decimals. */
export function conversionRatio(from: Unit, to: Unit): Ratio {
  if (!sameDimension(from, to)) throw new RangeError(`${from.symbol} cannot be converted to ${to.symbol}`);
  return divideRatios(sizeOf(from), sizeOf(to));
}

/** The size of a unit in its base units, as a fraction; 1 for money and counts. */
export function sizeOf(unit: Unit): Ratio {
  return unit.kind === 'measure' ? getScale(unit.symbol).size : { numerator: '1', denominator: '1' };
}

/** a / b, in lowest terms as far as the digits go. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: toPlain(new Exact(a.numerator).times(b.denominator)),
    denominator: toPlain(new Exact(a.denominator).times(b.numerator)),
  };
}

/** True where the two units are one but for a power of ten, as kWh and Wh are: the digits of a value stay the same. */
export function differsByPrefix(a: Unit, b: Unit): boolean {
  return sameDimension(a, b) && /^(?:10*|0\.0*1)$/.test(conversionFactor(a, b));
}

/** Two plain decimals, one over the other. */
export interface Ratio {
  numerator: string;
  denominator: string;
}

interface Scale {
  dimension: ReadonlyMap<string, number>;
  size: Ratio;
}

const ucumBases = ['m', 's', 'g', 'rad', 'K', 'C', 'cd'];
/** Built when first asked for: files that are read have no need of it, only what compares their figures. */
let scales: ReadonlyMap<string, Scale> | undefined;

function getScale(symbol: string): Scale {
  scales ??= buildScales();
  const scale = scales.get(symbol);
  if (!scale) throw new RangeError(`No unit "${symbol}" in the table`);
  return scale;
}

function vectorOf(unit: Unit): ReadonlyMap<string, number> {
  if (unit.kind === 'measure') return getScale(unit.symbol).dimension;
  return new Map([[unit.kind === 'money' ? `¤${unit.symbol}` : `#${unit.symbol}`, 1]]);
}

function writeDimension(vector: ReadonlyMap<string, number>): string {
  return [...vector]
    .filter(([, power]) => power !== 0)
    .map(([base, power]) => (power === 1 ? base : `${base}${power}`))
    .sort()
    .join('.');
}

/** Size and dimension of every unit: UCUM knows the plain ones, prefixes are exact powers of ten. */
function buildScales(): Map<string, Scale> {
  const entries = [...unitTable, ...shownUnitTable].flatMap((unit) => {
    const { dimension, size } = getUcumScale(unit.ucum);
    const prefixes = siPrefixes.filter(({ symbol }) => symbol === '' || unit.prefixes.includes(symbol));
    return prefixes.map((prefix): [string, Scale] => {
      const factor = new Exact(10).pow(prefix.exponent * (unit.power ?? 1));
      const numerator = toPlain(new Exact(size.numerator).times(factor));
      return [prefix.symbol + unit.symbol, { dimension, size: { ...size, numerator } }];
    });
  });
  return new Map(entries);
}

function getUcumScale(code: string): Scale {
  const { unit } = UcumLhcUtils.getInstance().getSpecifiedUnit(code, 'validate');
  if (!unit) throw new Error(`UCUM has no code ${code}`);
  // Degrees Celsius have a zero of their own: nothing else converts to them.
  if (code === 'Cel') return { dimension: new Map([['°C', 1]]), size: { numerator: '1', denominator: '1' } };
  const powers = unit.dim_?.dimVec_ ?? [];
  return {
    dimension: new Map(powers.map((power, index) => [ucumBases[index] ?? `u${index}`, power])),
    size: snapToRatio(unit.magnitude_),
  };
}

/**
 * The fraction that a float of the units library means: 0.2777777777777778 is 5/18. A float of at most 15 digits is
 * the decimal it prints as; one that is near no small fraction is taken as printed (horsepower: 16 digits).
 */
function snapToRatio(value: number): Ratio {
  const printed = new Exact(value);
  if (printed.precision() > 15) {
    for (let denominator = 1; denominator <= 10_000; denominator++) {
      const numerator = Math.round(value * denominator);
      if (Math.abs(numerator / denominator / value - 1) < 4e-16) {
        return { numerator: String(numerator), denominator: String(denominator) };
      }
    }
  }
  return { numerator: toPlain(printed), denominator: '1' };
}

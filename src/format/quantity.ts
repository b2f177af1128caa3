import { roundHalfUp } from '../domain/quantities/exact-decimal.ts';
import type { Interval } from '../domain/quantities/interval.ts';
import { memoize } from '../domain/text/memoize.ts';
import type { Quantity } from '../domain/quantities/quantity.ts';
import type { QuantityGap } from '../domain/quantities/quantity-gap.ts';
import type { Derivation, Relation } from '../domain/quantities/relation.ts';
import type { Unit } from '../domain/quantities/unit.ts';
import { getWords } from '../words/get-words.ts';

/** A BCP 47 tag: the site's language. */
export interface QuantityFormat {
  language: string;
}

/**
 * A quantity with the digits and the grouping that were printed, separators and minus as the language has them, and a
 * no-break space before the unit (SI brochure 5.4.3), before `%` only where the language sets one.
 */
export function formatQuantity(quantity: Quantity, format: QuantityFormat): string {
  const { comparator, number, tolerance, upTo, unit } = quantity;
  const digits = (printed: { text: string }) => formatDigits(printed.text, format);
  const sign = comparator === null ? '' : `${comparator}${NO_BREAK_SPACE}`;
  const end = upTo ? `–${digits(upTo)}` : '';
  const margin = tolerance ? `${NO_BREAK_SPACE}±${NO_BREAK_SPACE}${digits(tolerance)}` : '';
  return sign + digits(number) + end + margin + formatUnit(unit, format);
}

/** A quantity that was converted, behind a sign that says so where it is no bound: `≈ 497 mi`, `≥ 32,290 ft²`. */
export function formatConverted(quantity: Quantity, format: QuantityFormat): string {
  const comparator = quantity.comparator === '~' ? null : quantity.comparator;
  const words = formatQuantity({ ...quantity, comparator }, format);
  return comparator === null ? `≈${NO_BREAK_SPACE}${words}` : words;
}

/** A plain decimal rounded half up to its decimals (negative: to tens and so on), grouped as the language does, with its unit. */
export function formatDerived(value: string, decimals: number, unit: Unit, format: QuantityFormat): string {
  return formatNumber(value, decimals, format) + formatUnit(unit, format);
}

/** Both ends to the same decimals; `≥` or `≤` where one is infinite, nothing where both are. */
export function formatInterval(
  interval: Interval,
  decimals: number,
  unit: Unit,
  format: QuantityFormat,
): string {
  const { low, high } = interval;
  if (low !== null && high !== null) {
    return `${formatNumber(low, decimals, format)}–${formatDerived(high, decimals, unit, format)}`;
  }
  if (low !== null) return `≥${NO_BREAK_SPACE}${formatDerived(low, decimals, unit, format)}`;
  return high === null ? '' : `≤${NO_BREAK_SPACE}${formatDerived(high, decimals, unit, format)}`;
}

/** How a derived figure comes about: `726.7 V × 139 Ah = 101.0 kWh`. */
export function formatRelationWorking(
  relation: Relation,
  operands: readonly [Quantity | Derivation, Quantity | Derivation],
  derived: Derivation,
  format: QuantityFormat,
): string {
  const [left, right] = operands.map((operand) => formatOperand(operand, format));
  return `${left} ${relation.operator === '*' ? '×' : '/'} ${right} = ${formatOperand(derived, format)}`;
}

/** How far one value is from another, without its sign: `3.8 kg, 0.6%`; two percentages are points apart, `0.5 pp`. */
export function formatGap({ value, decimals, unit, percent }: QuantityGap, format: QuantityFormat): string {
  const size = value.replace('-', '');
  const amount =
    unit.symbol === '%'
      ? `${formatNumber(size, decimals, format)}${NO_BREAK_SPACE}${getWords(format.language).records.percentagePoints}`
      : formatDerived(size, decimals, unit, format);
  if (percent === null) return amount;
  const share = formatNumber(percent.value.replace('-', ''), percent.decimals, format);
  return `${amount}, ${share}${formatPercentSign(format)}`;
}

const NO_BREAK_SPACE = '\u00A0';

function formatOperand(operand: Quantity | Derivation, format: QuantityFormat): string {
  if (!('interval' in operand)) return formatQuantity(operand, format);
  const sign = operand.comparator === null ? '' : `${operand.comparator}${NO_BREAK_SPACE}`;
  return sign + formatDerived(operand.value, operand.decimals, operand.unit, format);
}

function formatUnit(unit: Unit, format: QuantityFormat): string {
  return unit.symbol === '%' ? formatPercentSign(format) : NO_BREAK_SPACE + unit.symbol;
}

/** The sign, with the blank before it that some languages set. */
function formatPercentSign({ language }: QuantityFormat): string {
  return percentSignIn(language);
}

/** The printed digits with the language's separators. */
function formatDigits(text: string, { language }: QuantityFormat): string {
  const { decimal, group } = separatorsIn(language);
  return text.replace(/[,_.\-−]/g, (character) => {
    if (character === '.') return decimal;
    return character === ',' || character === '_' ? group : '−';
  });
}

function formatNumber(value: string, decimals: number, { language }: QuantityFormat): string {
  const intl = numbersIn(language)(String(Math.max(0, decimals)));
  // Intl reads a decimal as text without loss (ECMA-402, Intl mathematical value).
  return intl.format(roundHalfUp(value, decimals) as Intl.StringNumericLiteral).replace('-', '−');
}

const percentSignIn = memoize((language) => {
  const parts = new Intl.NumberFormat(language, { style: 'percent' }).formatToParts(1);
  return `${parts.some((part) => part.type === 'literal' && part.value.trim() === '') ? NO_BREAK_SPACE : ''}%`;
});

const separatorsIn = memoize((language) => {
  const intl = new Intl.NumberFormat(language, { useGrouping: 'always', numberingSystem: 'latn' });
  const parts = intl.formatToParts(1234567.8);
  const separator = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: separator('decimal'), group: separator('group') };
});

/** By language, then by the number of decimals. */
const numbersIn = memoize((language) =>
  memoize((decimals) => {
    const digits = Number(decimals);
    return new Intl.NumberFormat(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      numberingSystem: 'latn',
    });
  }),
);

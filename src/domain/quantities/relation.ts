import { Exact, roundHalfUp, toPlain } from './exact-decimal.ts';
import { divideIntervals, intervalsOverlap, multiplyIntervals, scaleInterval } from './interval.ts';
import type { Interval } from './interval.ts';
import type { Parsed, TextProblem } from '../text/parsed.ts';
import { groupThousands } from './printed-number.ts';
import { intervalOf } from './quantity.ts';
import type { Comparator, Quantity } from './quantity.ts';
import { conversionRatio, dimensionOf, dimensionOfRelation, divideRatios, sizeOf } from './unit-dimension.ts';
import type { Ratio } from './unit-dimension.ts';
import type { Unit } from './unit.ts';

/** A law between properties, `left = a op b`, all three by id. */
export interface Relation {
  text: string;
  left: string;
  operator: '*' | '/';
  operands: [string, string];
}

/** What a relation says of its left side, in the unit of the left property; plain data. */
export interface Derivation {
  /** Plain decimal, unrounded up to 40 digits. */
  value: string;
  /** Decimals worth printing: a unit in the last place is the greatest power of ten not over the interval's width. Negative for tens and more. */
  decimals: number;
  /** Every value that the operands allow. */
  interval: Interval;
  /** `≥` or `≤` where an operand leaves that side open, `~` where one is approximate. */
  comparator: Comparator | null;
  unit: Unit;
}

/** The relation that a text gives; its one problem is at its first character. */
export function parseRelation(text: string): Parsed<Relation, 'frontmatter/type'> {
  const match = text.length <= LONGEST_RELATION ? RELATION.exec(text) : null;
  const [, left, first, operator, second] = match ?? [];
  if (
    left !== undefined &&
    first !== undefined &&
    second !== undefined &&
    (operator === '*' || operator === '/')
  ) {
    return { ok: true, value: { text, left, operator, operands: [first, second] } };
  }
  return { ok: false, problems: [describeNoRelation(text)] };
}

/**
 * The problem of a relation whose sides cannot be equal, at its first character; nothing where they can, or where a
 * property is unknown, which is a problem of its own.
 */
export function checkRelationUnits(
  relation: Relation,
  unitOf: (property: string) => Unit | undefined,
): (TextProblem & { rule: 'unit/dimension' }) | undefined {
  const [left, a, b] = [relation.left, ...relation.operands].map(unitOf);
  if (!left || !a || !b || dimensionOf(left) === dimensionOfRelation(a, relation.operator, b))
    return undefined;
  const right = `${relation.operands[0]} ${relation.operator} ${relation.operands[1]}`;
  const product = `${a.symbol} ${relation.operator === '*' ? '×' : '/'} ${b.symbol}`;
  const message = `"${relation.left}" is in ${left.symbol}, but "${right}" is in ${product}; expected both sides to have the same dimension: mend the relation or a property's unit`;
  return { rule: 'unit/dimension', message, offset: 0, length: relation.text.length };
}

/**
 * The left side of a relation from figures of its operands, stated or themselves derived. A range counts by its middle.
 * Undefined where the divisor may be zero. The units must have passed `checkRelationUnits`.
 */
export function evaluateRelation(
  relation: Relation,
  operands: readonly [Quantity | Derivation, Quantity | Derivation],
  leftUnit: Unit,
): Derivation | undefined {
  const [a, b] = operands;
  const factor = ratioOfRelation(relation.operator, a.unit, b.unit, leftUnit);
  const interval = operateIntervals(relation.operator, rangeOf(a), rangeOf(b), factor);
  const spread = operateIntervals(relation.operator, roundingOf(a), roundingOf(b), factor);
  const divisor = relation.operator === '/' ? valueOf(b) : '1';
  if (!interval || !spread || new Exact(divisor).isZero()) return undefined;
  const numerator = new Exact(valueOf(a))
    .times(relation.operator === '*' ? valueOf(b) : '1')
    .times(factor.numerator);
  const value = toPlain(numerator.div(new Exact(divisor).times(factor.denominator)));
  const comparator = findComparator(interval, operands);
  return { value, decimals: findDecimals(spread, value), interval, comparator, unit: leftUnit };
}

/** Whether the stated left side can be true together with the operands: the intervals overlap. */
export function compareRelation(stated: Quantity, derived: Derivation): 'consistent' | 'inconsistent' {
  const ratio = conversionRatio(stated.unit, derived.unit);
  const interval = scaleByRatio(intervalOf(stated), ratio);
  return intervalsOverlap(interval, derived.interval) ? 'consistent' : 'inconsistent';
}

/** The derived figure as it is printed, `101.0 kWh`: rounded, so that its own interval is narrower than what was derived. */
export function toDerivedQuantity(derived: Derivation): Quantity {
  const rounded = roundHalfUp(derived.value, derived.decimals);
  const text = groupThousands(rounded);
  const number = { text, value: toPlain(new Exact(rounded)), decimals: Math.max(0, derived.decimals) };
  const { comparator, unit } = derived;
  const words = `${comparator === null ? '' : `${comparator} `}${text} ${unit.symbol}`;
  return { text: words, comparator, number, tolerance: null, upTo: null, unit };
}

const LONGEST_RELATION = 300;
const RELATION = /^\s*([a-z0-9-]+) = ([a-z0-9-]+) ([*/]) ([a-z0-9-]+)\s*$/;
const LOOSE_RELATION = /^\s*([a-z0-9-]+)\s*=\s*([a-z0-9-]+)\s*([*/×÷·])\s*([a-z0-9-]+)\s*$/;
/** Digits of an exact value that are still shown. */
const MOST_DECIMALS = 10;

function describeNoRelation(text: string): TextProblem & { rule: 'frontmatter/type' } {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const message = `"${shown}" is no relation; expected "left = a * b" or "left = a / b", each a property, with spaces around "=" and the operator`;
  const problem = { rule: 'frontmatter/type' as const, offset: 0, length: text.length };
  const match = text.length <= LONGEST_RELATION ? LOOSE_RELATION.exec(text) : null;
  if (!match) return { ...problem, message };
  const suggestion = `${match[1]} = ${match[2]} ${/[/÷]/.test(match[3] ?? '') ? '/' : '*'} ${match[4]}`;
  return { ...problem, message: `${message}: write "${suggestion}"`, suggestion };
}

/** What one unit of the right side is in units of the left. */
function ratioOfRelation(operator: '*' | '/', a: Unit, b: Unit, left: Unit): Ratio {
  const one = { numerator: '1', denominator: '1' };
  const right =
    operator === '*'
      ? divideRatios(sizeOf(a), divideRatios(one, sizeOf(b)))
      : divideRatios(sizeOf(a), sizeOf(b));
  return divideRatios(right, sizeOf(left));
}

function operateIntervals(
  operator: '*' | '/',
  a: Interval,
  b: Interval,
  factor: Ratio,
): Interval | undefined {
  const result = operator === '*' ? multiplyIntervals(a, b) : divideIntervals(a, b);
  return result && scaleByRatio(result, factor);
}

function scaleByRatio(interval: Interval, { numerator, denominator }: Ratio): Interval {
  // Most figures of a property are in one unit.
  if (numerator === denominator) return interval;
  const scaled = scaleInterval(interval, numerator);
  return divideIntervals(scaled, { low: denominator, high: denominator }) ?? scaled;
}

function isDerivation(operand: Quantity | Derivation): operand is Derivation {
  return 'interval' in operand;
}

function rangeOf(operand: Quantity | Derivation): Interval {
  return isDerivation(operand) ? operand.interval : intervalOf(operand);
}

/** The interval of the number alone: how finely `≥ 800 km` is printed. */
function roundingOf(operand: Quantity | Derivation): Interval {
  const isOpen = operand.comparator !== null && operand.comparator !== '~';
  const quantity = isDerivation(operand) ? toDerivedQuantity(operand) : operand;
  return isOpen ? intervalOf({ ...quantity, comparator: null }) : rangeOf(operand);
}

function valueOf(operand: Quantity | Derivation): string {
  if (isDerivation(operand)) return operand.value;
  const { number, upTo } = operand;
  return upTo ? toPlain(new Exact(number.value).plus(upTo.value).div(2)) : number.value;
}

function findComparator(interval: Interval, operands: readonly (Quantity | Derivation)[]): Comparator | null {
  if (interval.low !== null && interval.high === null) return '≥';
  if (interval.low === null && interval.high !== null) return '≤';
  return operands.some((operand) => operand.comparator === '~') ? '~' : null;
}

function findDecimals({ low, high }: Interval, value: string): number {
  const width = new Exact(high ?? 0).minus(low ?? 0);
  // An exact value (every operand `± 0`) is printed whole.
  if (!width.isPositive() || width.isZero()) return Math.min(MOST_DECIMALS, new Exact(value).decimalPlaces());
  return 0 - width.e;
}

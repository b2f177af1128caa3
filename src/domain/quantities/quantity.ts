import { distance } from 'fastest-levenshtein';
import { Exact, toPlain, unitInLastPlace } from './exact-decimal.ts';
import type { Interval } from './interval.ts';
import type { Parsed, TextProblem } from '../text/parsed.ts';
import { findNumberProblem, readNumber } from './printed-number.ts';
import type { PrintedNumber } from './printed-number.ts';
import { findQuantityFix } from './quantity-fix.ts';
import { sameDimension } from './unit-dimension.ts';
import { describeUnknownUnit, findUnitSuggestion, parseCountName, parseUnit } from './unit.ts';
import type { Unit } from './unit.ts';

/** A number with its unit, as a source printed it. */
export interface Quantity {
  /** As written, without spaces around. */
  text: string;
  comparator: Comparator | null;
  number: PrintedNumber;
  /** The n of `number ± n`. */
  tolerance: PrintedNumber | null;
  /** The b of a range `a–b`. */
  upTo: PrintedNumber | null;
  unit: Unit;
}

export type Comparator = '≥' | '≤' | '>' | '<' | '~';

export type QuantityRule = 'quantity/invalid' | 'unit/unknown' | 'unit/dimension';

/** A text with its numbers read, before it is known which unit it must compare with. Plain data. */
export interface WrittenQuantity {
  text: string;
  /** Null where the text has not the form of a quantity. */
  parts: QuantityParts | null;
}

/** The parts of a text such as `139 ± 1 Ah`; `tolerance` is the number behind ±, `upTo` the one behind –. */
interface QuantityParts {
  comparator: Comparator | null;
  number: NumberPart;
  tolerance: NumberPart | null;
  upTo: NumberPart | null;
  unit: Part;
}

interface Part {
  text: string;
  offset: number;
}

interface NumberPart extends Part {
  /** Null where the text is no number of the grammar. */
  printed: PrintedNumber | null;
}

/**
 * Reads `[≥ ≤ > < ~] number unit`, `number ± n unit` or `[~] a–b unit`; `,` or `_` between thousands, a space, a no-break space or
 * nothing before the unit.
 */
export function readQuantity(text: string): WrittenQuantity {
  return { text, parts: text.length <= LONGEST_QUANTITY ? splitQuantity(text) : null };
}

/** The quantity that was read, in a unit that compares with the expected one. Problems are at the number or at the unit. */
export function toQuantity({ text, parts }: WrittenQuantity, expected: Unit): Parsed<Quantity, QuantityRule> {
  if (!parts) return { ok: false, problems: [describeNoQuantity(text, expected)] };
  const { comparator, number, tolerance, upTo } = parts;
  const problems = [...findNumberProblems(parts), ...findUnitProblems(parts, expected)];
  const unit = readUnit(parts.unit.text, expected);
  if (problems.length > 0 || !unit || !number.printed) return { ok: false, problems };
  const value = {
    text: text.trim(),
    comparator,
    number: number.printed,
    tolerance: tolerance?.printed ?? null,
    upTo: upTo?.printed ?? null,
    unit,
  };
  return { ok: true, value };
}

/** The quantity that a text gives, in a unit that compares with the expected one. */
export function parseQuantity(text: string, expected: Unit): Parsed<Quantity, QuantityRule> {
  return toQuantity(readQuantity(text), expected);
}

/**
 * What a quantity may mean, in its own unit: half a unit in the last place to either side, or ± n; from the low end of a
 * to the high end of b; without bound on the side a comparator leaves open, whose other end is rounded like any number.
 * `~` gives away one digit: five units in the last place.
 */
export function intervalOf(quantity: Quantity): Interval {
  const { comparator, number, tolerance, upTo } = quantity;
  const margin = (printed: PrintedNumber) =>
    tolerance
      ? new Exact(tolerance.value)
      : unitInLastPlace(printed.decimals).times(comparator === '~' ? 5 : 0.5);
  const last = upTo ?? number;
  const low = toPlain(new Exact(number.value).minus(margin(number)));
  const high = toPlain(new Exact(last.value).plus(margin(last)));
  if (comparator === '≥' || comparator === '>') return { low, high: null };
  if (comparator === '≤' || comparator === '<') return { low: null, high };
  return { low, high };
}

const LONGEST_QUANTITY = 200;
const GRAMMAR = 'a number, a blank and a unit';

/** Comparator, number, `± n` or `–b`, unit: the numbers still unread, the unit whatever is left. */
const SHAPE =
  /^\s*(?<comparator>[≥≤><~])?[ \u00A0\u202F\u2009]*(?<number>[-−]?\d[\d.,_]*)(?:[ \u00A0\u202F\u2009]*(?<joiner>[±–])[ \u00A0\u202F\u2009]*(?<second>[-−]?\d[\d.,_]*))?[ \u00A0\u202F\u2009]*(?<unit>\S.*?)?\s*$/du;

type Problem = TextProblem & { rule: QuantityRule };

function splitQuantity(text: string): QuantityParts | null {
  const match = SHAPE.exec(text);
  if (!match?.groups || !match.indices?.groups) return null;
  const { groups, indices } = match;
  const part = (name: string): Part | null => {
    const place = indices.groups?.[name];
    return groups[name] === undefined || !place ? null : { text: groups[name], offset: place[0] };
  };
  const numberPart = (name: string): NumberPart | null => {
    const found = part(name);
    return found && { ...found, printed: readNumber(found.text) ?? null };
  };
  const [number, second] = [numberPart('number'), numberPart('second')];
  const unit = part('unit') ?? { text: '', offset: text.length };
  // What follows the number must begin a unit: no digit (`1 000 km`), no sign of another notation (`10-20 km`, `1e5 V`).
  if (!number || /^[\d+\-−–—±.,_]|^e[-+]?\d|^to \d/i.test(unit.text)) return null;
  const comparator = (groups.comparator ?? null) as Comparator | null;
  const joiner = groups.joiner;
  if (comparator !== null && (joiner === '±' || (joiner && comparator !== '~'))) return null;
  if (joiner === '±' && /^[-−]/.test(second?.text ?? '')) return null;
  return {
    comparator,
    number,
    tolerance: joiner === '±' ? second : null,
    upTo: joiner === '–' ? second : null,
    unit,
  };
}

function describeNoQuantity(text: string, expected: Unit): Problem {
  const offset = text.length - text.trimStart().length;
  const words = text.trim().replace(/ {2,}/g, ' ');
  const problem = { rule: 'quantity/invalid' as const, offset, length: text.trim().length };
  if (text.length > LONGEST_QUANTITY) {
    const limit = `expected ${GRAMMAR}, at most ${LONGEST_QUANTITY} characters`;
    return { ...problem, message: `A text of ${text.length} characters is no quantity; ${limit}` };
  }
  const message = `"${words}" is no quantity; expected ${GRAMMAR}, such as 101 ${expected.symbol}`;
  const fix = findQuantityFix(words);
  if (fix === undefined || !isQuantity(fix, expected)) return { ...problem, message };
  return { ...problem, message: `${message}: write "${fix}"`, suggestion: fix };
}

function isQuantity(text: string, expected: Unit): boolean {
  const parts = splitQuantity(text);
  return !!parts && findNumberProblems(parts).length === 0 && findUnitProblems(parts, expected).length === 0;
}

function findNumberProblems(parts: QuantityParts): Problem[] {
  const problems = [parts.number, parts.tolerance, parts.upTo].flatMap((part): Problem[] => {
    const problem = part && !part.printed && findNumberProblem(part.text);
    return problem ? [{ ...problem, rule: 'quantity/invalid', offset: part.offset }] : [];
  });
  const { number, upTo } = parts;
  if (number.printed && upTo?.printed && new Exact(upTo.printed.value).lte(number.printed.value))
    problems.push(describeFall(parts, upTo));
  return problems;
}

function describeFall({ number }: QuantityParts, upTo: Part): Problem {
  const length = upTo.offset + upTo.text.length - number.offset;
  const range = `${number.text}–${upTo.text}`;
  const problem = { rule: 'quantity/invalid' as const, offset: number.offset, length };
  if (number.text === upTo.text) {
    const message = `The range "${range}" has no width; expected a number or a range that goes up: write "${number.text}"`;
    return { ...problem, message, suggestion: number.text };
  }
  const suggestion = `${upTo.text}–${number.text}`;
  const message = `The range "${range}" goes down; expected the lower number first: write "${suggestion}"`;
  return { ...problem, message, suggestion };
}

function findUnitProblems({ number, unit: part }: QuantityParts, expected: Unit): Problem[] {
  if (part.text === '') {
    const example = `${number.text} ${expected.symbol}`;
    const message = `The number "${number.text}" has no unit; expected one such as "${example}"`;
    return [{ rule: 'quantity/invalid', offset: number.offset, length: number.text.length, message }];
  }
  const unit = readUnit(part.text, expected);
  const place = { offset: part.offset, length: part.text.length };
  if (!unit) {
    const suggestion = findUnitSuggestion(part.text);
    const message = describeUnknownUnit(part.text, describeComparable(expected), suggestion);
    const problem = { rule: 'unit/unknown' as const, message, ...place };
    return [suggestion === undefined ? problem : { ...problem, suggestion }];
  }
  if (sameDimension(unit, expected)) return [];
  const message = `The unit "${unit.symbol}" does not compare with "${expected.symbol}"; expected ${describeComparable(expected)}`;
  // `car` for `cars`: a slip within the name of the thing.
  const isSlip =
    unit.kind === 'count' && expected.kind === 'count' && distance(unit.symbol, expected.symbol) === 1;
  return [{ rule: 'unit/dimension', message, ...place, ...(isSlip && { suggestion: expected.symbol }) }];
}

function describeComparable(expected: Unit): string {
  switch (expected.kind) {
    case 'measure':
      return `${expected.symbol} or a unit that converts to it`;
    case 'money':
      return `the currency ${expected.symbol}`;
    case 'count':
      return `a count of ${expected.symbol}`;
  }
}

/** A word outside the table counts a thing only where a count is expected; elsewhere it is a misspelt unit. */
function readUnit(text: string, expected: Unit): Unit | undefined {
  return parseUnit(text) ?? (expected.kind === 'count' ? parseCountName(text) : undefined);
}

import { distance } from 'fastest-levenshtein';
import { Exact, toPlain, unitInLastPlace } from './exact-decimal.ts';
import type { Interval } from './interval.ts';
import type { Parsed, TextProblem } from '../text/parsed.ts';
import { findNumberProblem, readNumber } from './printed-number.ts';
import type { PrintedNumber } from './printed-number.ts';
import { findQuantityMend } from './quantity-mend.ts';
import { sameDimension } from './unit-dimension.ts';
import { describeUnknownUnit, findUnitSuggestion, parseCountName, parseUnit } from './unit.ts';
import type { Unit } from './unit.ts';

/** A number with its unit, as a source printed it. */
export interface Quantity {
  /** As written, without blanks around. */
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

/**
 * The quantity that a text gives, in a unit that compares with the expected one: `[≥ ≤ > < ~] number unit`,
 * `number ± n unit`, `[~] a–b unit`; `,` or `_` between thousands, a blank, a no-break space or nothing before the unit.
 * Problems stand at the number or at the unit.
 */
export function parseQuantity(text: string, expected: Unit): Parsed<Quantity, QuantityRule> {
  const parts = text.length <= LONGEST_QUANTITY ? splitQuantity(text) : undefined;
  if (!parts) return { ok: false, problems: [describeNoQuantity(text, expected)] };
  const problems = [...findNumberProblems(parts), ...findUnitProblems(parts, expected)];
  const unit = readUnit(parts.unit.text, expected);
  const [number, tolerance, upTo] = [parts.number, parts.tolerance, parts.upTo].map((part) =>
    part ? readNumber(part.text) : null,
  );
  if (problems.length > 0 || !unit || !number) return { ok: false, problems };
  const comparator = parts.comparator as Comparator | null;
  const value = {
    text: text.trim(),
    comparator,
    number,
    tolerance: tolerance ?? null,
    upTo: upTo ?? null,
    unit,
  };
  return { ok: true, value };
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

interface Part {
  text: string;
  offset: number;
}

interface QuantityParts {
  comparator: string | null;
  number: Part;
  tolerance: Part | null;
  upTo: Part | null;
  unit: Part;
}

type Problem = TextProblem & { rule: QuantityRule };

function splitQuantity(text: string): QuantityParts | undefined {
  const match = SHAPE.exec(text);
  if (!match?.groups || !match.indices?.groups) return undefined;
  const { groups, indices } = match;
  const part = (name: string): Part | null => {
    const place = indices.groups?.[name];
    return groups[name] === undefined || !place ? null : { text: groups[name], offset: place[0] };
  };
  const [number, second] = [part('number'), part('second')];
  const unit = part('unit') ?? { text: '', offset: text.length };
  // What follows the number must begin a unit: no digit (`1 000 km`), no sign of another notation (`10-20 km`, `1e5 V`).
  if (!number || /^[\d+\-−–—±.,_]|^e[-+]?\d|^to \d/i.test(unit.text)) return undefined;
  const comparator = groups.comparator ?? null;
  const joiner = groups.joiner;
  if (comparator !== null && (joiner === '±' || (joiner && comparator !== '~'))) return undefined;
  if (joiner === '±' && /^[-−]/.test(second?.text ?? '')) return undefined;
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
  const mend = findQuantityMend(words);
  if (mend === undefined || !isQuantity(mend, expected)) return { ...problem, message };
  return { ...problem, message: `${message}: write "${mend}"`, suggestion: mend };
}

function isQuantity(text: string, expected: Unit): boolean {
  const parts = splitQuantity(text);
  return !!parts && findNumberProblems(parts).length === 0 && findUnitProblems(parts, expected).length === 0;
}

function findNumberProblems(parts: QuantityParts): Problem[] {
  const faults = [parts.number, parts.tolerance, parts.upTo].flatMap((part): Problem[] => {
    const problem = part && findNumberProblem(part.text);
    return problem ? [{ ...problem, rule: 'quantity/invalid', offset: part.offset }] : [];
  });
  const [from, to] = [readNumber(parts.number.text), parts.upTo && readNumber(parts.upTo.text)];
  if (from && to && parts.upTo && new Exact(to.value).lte(from.value))
    faults.push(describeFall(parts, parts.upTo));
  return faults;
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

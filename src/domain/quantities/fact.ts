import { Exact, roundHalfUp, toPlain, unitInLastPlace } from './exact-decimal.ts';
import type { Parsed } from '../text/parsed.ts';
import { countSignificant, groupThousands } from './printed-number.ts';
import type { PrintedNumber } from './printed-number.ts';
import { parseQuantity } from './quantity.ts';
import type { Comparator, Quantity, QuantityRule } from './quantity.ts';
import { toDerivedQuantity } from './relation.ts';
import type { Derivation } from './relation.ts';
import { convertValue, differsByPrefix, sameDimension } from './unit-dimension.ts';
import type { Unit } from './unit.ts';

/** A figure that a source printed: its words never get more digits. */
export interface StatedFigure {
  kind: 'stated';
  quantity: Quantity;
}

/** A figure that a relation gives: its words may have any digits of the exact value. */
export interface DerivedFigure {
  kind: 'derived';
  derivation: Derivation;
}

export type Agreement = { agrees: true } | { agrees: false; message: string; suggestion?: string };

/**
 * The quantity that the words of a `:fact` give. Besides the grammar of quantities: a hyphen before the unit (`101-kWh`),
 * and a worded comparator of the site's language at the start (`at least 800 km`). Places and `text` are those of the words.
 */
export function parseWords(text: string, language: string, unit: Unit): Parsed<Quantity, QuantityRule> {
  if (text.length > LONGEST_WORDS) return parseQuantity(text, unit);
  const written = replaceComparator(text, language).replace(/(?<=\d)-(?=[\p{L}%°])/u, ' ');
  const parsed = parseQuantity(written, unit);
  return parsed.ok ? { ok: true, value: { ...parsed.value, text: text.trim() } } : parsed;
}

/**
 * Whether words say no more and no less than a figure: its value, converted to the printed unit and rounded half up to the
 * printed decimals, is the printed number; comparator, range and ± are the figure's. A stated figure is not given more
 * digits than it has, zeros that only a prefix makes aside; where the unit differs by more than a prefix, digits are counted.
 */
export function agree(words: Quantity, figure: StatedFigure | DerivedFigure): Agreement {
  const shown = figure.kind === 'stated' ? figure.quantity : toDerivedQuantity(figure.derivation);
  const found = `"${words.text}" does not agree with the figure "${shown.text}"`;
  const fault = findFault(words, figure, shown);
  if (fault === undefined) return { agrees: true };
  const suggestion = suggestWords(words, figure, shown);
  return { agrees: false, message: `${found}: ${fault}; write "${suggestion}"`, suggestion };
}

const LONGEST_WORDS = 200;

/** Words at the start, by language, the longer first. */
const wordedComparators: Readonly<Record<string, readonly (readonly [string, Comparator])[]>> = {
  en: [
    ['no less than', '≥'],
    ['no more than', '≤'],
    ['more than', '>'],
    ['less than', '<'],
    ['at least', '≥'],
    ['at most', '≤'],
    ['up to', '≤'],
    ['around', '~'],
    ['about', '~'],
    ['under', '<'],
    ['over', '>'],
    ['some', '~'],
  ],
};

/** The worded comparator as its sign, in the same length, so that places hold. */
function replaceComparator(text: string, language: string): string {
  const table = wordedComparators[language.split('-')[0] ?? ''] ?? [];
  for (const [words, comparator] of table) {
    const pattern = new RegExp(`^\\s*${words.replaceAll(' ', '\\s')}(?=\\s)`, 'i');
    if (pattern.test(text)) return text.replace(pattern, (match) => comparator.padEnd(match.length));
  }
  return text;
}

/** What is wrong with the words, in a few words of our own; undefined where nothing is. */
function findFault(
  words: Quantity,
  figure: StatedFigure | DerivedFigure,
  shown: Quantity,
): string | undefined {
  if (!sameDimension(words.unit, shown.unit))
    return `${words.unit.symbol} does not compare with ${shown.unit.symbol}`;
  if (words.comparator !== shown.comparator) return describeComparators(words.comparator, shown.comparator);
  if ((words.upTo === null) !== (shown.upTo === null)) return shown.upTo ? 'it is a range' : 'it is no range';
  if ((words.tolerance === null) !== (shown.tolerance === null)) {
    return shown.tolerance ? 'it has a tolerance' : 'it has no tolerance';
  }
  if (figure.kind === 'derived') {
    return agreesWithDerived(words, figure.derivation) ? undefined : 'the value differs';
  }
  const pairs = [
    [words.number, shown.number],
    [words.tolerance, shown.tolerance],
    [words.upTo, shown.upTo],
  ] as const;
  for (const [word, number] of pairs) {
    if (!word || !number) continue;
    if (!isRounded(word, convertValue(number.value, shown.unit, words.unit))) return 'the value differs';
    if (hasMoreDigits(word, words.unit, number, shown.unit)) return 'it is given more digits than it has';
  }
  return undefined;
}

function describeComparators(found: Comparator | null, expected: Comparator | null): string {
  if (expected === null) return `it has no "${found}"`;
  return found === null ? `it has "${expected}"` : `it has "${expected}", not "${found}"`;
}

function isRounded(printed: PrintedNumber, value: string): boolean {
  return new Exact(roundHalfUp(value, printed.decimals)).eq(printed.value);
}

/** The exact value, rounded; or the figure as it is shown, with zeros where the words have more places: 101.0 kWh is 101,000 Wh. */
function agreesWithDerived({ number, unit }: Quantity, derived: Derivation): boolean {
  if (isRounded(number, convertValue(derived.value, derived.unit, unit))) return true;
  const place = convertValue(toPlain(unitInLastPlace(derived.decimals)), derived.unit, unit);
  if (unitInLastPlace(number.decimals).gt(place)) return false;
  return isRounded(number, convertValue(roundHalfUp(derived.value, derived.decimals), derived.unit, unit));
}

function hasMoreDigits(word: PrintedNumber, wordUnit: Unit, number: PrintedNumber, unit: Unit): boolean {
  if (differsByPrefix(wordUnit, unit)) {
    const place = convertValue(toPlain(unitInLastPlace(number.decimals)), unit, wordUnit);
    return word.decimals > 0 && unitInLastPlace(word.decimals).lt(place);
  }
  return (
    countSignificant(word.decimals > 0 ? word : { ...word, text: word.text.replace(/[0,_]+$/, '') }) >
    countSignificant(number)
  );
}

/** The words that would agree: with the figure's digits in the printed unit where that unit is the figure's, else the figure. */
function suggestWords(words: Quantity, figure: StatedFigure | DerivedFigure, shown: Quantity): string {
  const isPlain = shown.upTo === null && shown.tolerance === null && sameDimension(words.unit, shown.unit);
  if (!isPlain || !differsByPrefix(words.unit, shown.unit)) return shown.text;
  const value = figure.kind === 'derived' ? figure.derivation.value : shown.number.value;
  const converted = convertValue(value, shown.unit, words.unit);
  for (let decimals = words.number.decimals; decimals >= 0; decimals--) {
    const rounded = roundHalfUp(converted, decimals);
    const number = { text: rounded, value: toPlain(new Exact(rounded)), decimals };
    const candidate = { ...shown, number, unit: words.unit };
    const isLost = new Exact(rounded).isZero() && !new Exact(value).isZero();
    if (isLost || findFault(candidate, figure, shown) !== undefined) continue;
    const grouped = /[,_]/.test(words.number.text + shown.number.text) ? groupThousands(rounded) : rounded;
    return `${shown.comparator === null ? '' : `${shown.comparator} `}${grouped} ${words.unit.symbol}`;
  }
  return shown.text;
}

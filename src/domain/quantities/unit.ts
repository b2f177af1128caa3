import { memoize } from '../text/memoize.ts';
import type { Parsed } from '../text/parsed.ts';
import { siPrefixes, unitTable } from './unit-table.ts';
import { findNamedUnit, findNearUnit } from './unit-suggestion.ts';

/** What a number counts; plain data. `cefact` is absent where UN/CEFACT Recommendation 20 has no code that we know. */
export type Unit =
  | { kind: 'measure'; symbol: string; ucum: string; cefact?: string }
  | { kind: 'money'; /** ISO 4217 code. */ symbol: string }
  | { kind: 'count'; /** The counted thing: `parking spaces`. */ symbol: string };

const measures: ReadonlyMap<string, Unit> = new Map(unitTable.flatMap(buildPrefixedUnits));
const symbols: readonly string[] = [...measures.keys()];
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The text of a unit of the table, with an SI prefix or none, or of a currency code; never a count. */
export function parseUnit(text: string): Unit | undefined {
  if (text.length > LONGEST_COUNT) return undefined;
  const symbol = canonicalizeSymbol(text);
  return measures.get(symbol) ?? (currencies.has(symbol) ? { kind: 'money', symbol } : undefined);
}

/** A counted thing: words of lower-case letters, or of a script without case, with a space or a hyphen between them. */
export function parseCountName(text: string): Unit | undefined {
  return text.length <= LONGEST_COUNT && COUNT_NAME.test(text) ? { kind: 'count', symbol: text } : undefined;
}

/** The unit that a misspelt one most likely means: `KWH` gives `kWh`, `Nm` `N·m`, `volts` `V`, `cny` `CNY`. */
export function findUnitSuggestion(text: string): string | undefined {
  return findNamedUnit(text, symbols, currencies) ?? findNearUnit(text, symbols);
}

/** The unit of a property. A word that differs from a unit only by its case or its name (`kwh`, `volt`) is not taken for a count. */
export const parsePropertyUnit = memoize((text: string): Parsed<Unit, 'unit/unknown'> => {
  const unit = parseUnit(text);
  if (unit) return { ok: true, value: unit };
  const count = findNamedUnit(text, symbols, currencies) === undefined ? parseCountName(text) : undefined;
  if (count) return { ok: true, value: count };
  const suggestion = findUnitSuggestion(text);
  const expected =
    'a unit such as V, kWh or km, a currency code such as CNY, or a counted thing such as parking spaces';
  const message = describeUnknownUnit(text, expected, suggestion);
  const problem = { rule: 'unit/unknown' as const, message, offset: 0, length: text.length };
  return { ok: false, problems: [suggestion === undefined ? problem : { ...problem, suggestion }] };
});

/** The sentence on a word that is no unit. */
export function describeUnknownUnit(text: string, expected: string, suggestion: string | undefined): string {
  const word = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const question = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  return `Unknown unit "${word}"; expected ${expected}${question}`;
}

/**
 * The source of a RegExp (flag `u`) for a unit of the table, with its prefixes, or a currency code: the longest first, in
 * a group of its own, without boundaries. To be put behind a number: the `s` of `the 1990s` and `20s` is no second.
 */
export const unitPattern: string = buildUnitPattern([...symbols, ...currencies]);

const LONGEST_COUNT = 80;
const COUNT_NAME = /^(?:\p{Ll}{3,}|\p{Lo}[\p{Lo}\p{M}]*)(?:[ -][\p{Ll}\p{Lo}\p{M}]+)*$/u;

/** Characters that look the same as those of the table. */
const lookAlikes: Readonly<Record<string, string>> = { μ: 'µ', '\u2126': 'Ω', '⋅': '·', '∙': '·', '℃': '°C' };

function canonicalizeSymbol(text: string): string {
  return text.replace(/[μ\u2126⋅∙℃]/g, (character) => lookAlikes[character] ?? character);
}

function buildPrefixedUnits(unit: (typeof unitTable)[number]): [string, Unit][] {
  return siPrefixes
    .filter((prefix) => prefix.symbol === '' || unit.prefixes.includes(prefix.symbol))
    .map((prefix) => {
      const symbol = prefix.symbol + unit.symbol;
      const cefact = unit.cefact[prefix.symbol];
      return [symbol, { kind: 'measure', symbol, ucum: prefix.ucum + unit.ucum, ...(cefact && { cefact }) }];
    });
}

// A decade is two or four digits, the last a 0, and nothing between them and the letter.
function buildUnitPattern(texts: string[]): string {
  const sources = texts
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((symbol) => {
      if (symbol === 's') return String.raw`(?<!(?<![\d.,])(?:\d\d)?\d0)s`;
      return symbol
        .replace('/', '\\/')
        .replace('µ', '[µμ]')
        .replace('Ω', '[Ω\\u2126]')
        .replace('·', '[·⋅∙]')
        .replace('°C', '(?:°C|℃)');
    });
  return `(?:${sources.join('|')})`;
}

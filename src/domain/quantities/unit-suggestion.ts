import { distance } from 'fastest-levenshtein';
import { siPrefixes, unitTable } from './unit-table.ts';

/** The unit that a text names in another spelling: other case or dots (`KWH`, `Nm`), a plural (`kms`), an English word (`volts`). */
export function findNamedUnit(
  text: string,
  symbols: readonly string[],
  currencies: ReadonlySet<string>,
): string | undefined {
  if (text.length > LONGEST_WORD) return undefined;
  for (const word of [fold(text), fold(text).replace(/s$/, '')]) {
    const named = findBySpelling(text, word, symbols) ?? names.get(word);
    if (named !== undefined) return named;
  }
  return currencies.has(text.toUpperCase()) ? text.toUpperCase() : undefined;
}

/** The symbol or unit name one letter away from a text of three letters or more; nothing for long texts. */
export function findNearUnit(text: string, symbols: readonly string[]): string | undefined {
  if (text.length < 3 || text.length > LONGEST_WORD) return undefined;
  for (const symbol of symbols) if (symbol.length >= 3 && distance(text, symbol) === 1) return symbol;
  const word = fold(text).replace(/s$/, '');
  if (word.length < 4) return undefined;
  for (const [name, symbol] of names) if (name.length >= 4 && distance(word, name) === 1) return symbol;
  return undefined;
}

const LONGEST_WORD = 30;

/** Names of units, with and without prefix, and of the currencies that have one name. */
const names: ReadonlyMap<string, string> = new Map([
  ...unitTable.flatMap((unit) =>
    siPrefixes
      .filter((prefix) => prefix.symbol === '' || unit.prefixes.includes(prefix.symbol))
      .flatMap((prefix) =>
        unit.names.map((name): [string, string] => [prefix.name + name, prefix.symbol + unit.symbol]),
      ),
  ),
  ['kilo', 'kg'],
  ['squarekilometre', 'km²'],
  ['squarekilometer', 'km²'],
  ['sqkm', 'km²'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rmb', 'CNY'],
  ['euro', 'EUR'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/** Of the symbols that differ by case and dots only, the one with the fewest other letters: `Nm` is `N·m`, not `nm`. */
function findBySpelling(text: string, word: string, symbols: readonly string[]): string | undefined {
  const alike = symbols.filter((symbol) => symbol !== text && fold(symbol) === word);
  const differences = (symbol: string) => distance(dropDots(text), dropDots(symbol));
  return alike.sort((a, b) => differences(a) - differences(b))[0];
}

function dropDots(text: string): string {
  return text.replace(/[\s.·⋅∙*_-]/g, '');
}

/** Compatibility forms (`²`, `℃`), case, blanks, dots and hyphens make no difference. */
function fold(text: string): string {
  return dropDots(text.normalize('NFKC').toLowerCase());
}

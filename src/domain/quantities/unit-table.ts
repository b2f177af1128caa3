/** A unit of the table: SI prefixes are put before both its symbol and its UCUM code. */
export interface TableUnit {
  /** As printed: `Ah`. */
  symbol: string;
  /** Case-sensitive code of https://ucum.org, without prefix: `A.h`. */
  ucum: string;
  /** UN/CEFACT Recommendation 20 common codes, by prefix ('' for none). A prefix without an entry has no code that we know. */
  cefact: Readonly<Record<string, string>>;
  /** The SI prefixes that are read before it: those in use. A wider choice would take `9 pm` and `5 am` for lengths. */
  prefixes: readonly string[];
  /** English words and misspellings that mean it, in lower case, singular, without spaces; only for suggestions. */
  names: readonly string[];
  /** 2 where the prefix is squared with the unit (km²). */
  power?: 2;
}

/** Symbol, power of ten, the letter in UCUM, and the name for suggestions. */
export const siPrefixes = [
  { symbol: '', exponent: 0, ucum: '', name: '' },
  { symbol: 'E', exponent: 18, ucum: 'E', name: 'exa' },
  { symbol: 'P', exponent: 15, ucum: 'P', name: 'peta' },
  { symbol: 'T', exponent: 12, ucum: 'T', name: 'tera' },
  { symbol: 'G', exponent: 9, ucum: 'G', name: 'giga' },
  { symbol: 'M', exponent: 6, ucum: 'M', name: 'mega' },
  { symbol: 'k', exponent: 3, ucum: 'k', name: 'kilo' },
  { symbol: 'h', exponent: 2, ucum: 'h', name: 'hecto' },
  { symbol: 'd', exponent: -1, ucum: 'd', name: 'deci' },
  { symbol: 'c', exponent: -2, ucum: 'c', name: 'centi' },
  { symbol: 'm', exponent: -3, ucum: 'm', name: 'milli' },
  { symbol: 'µ', exponent: -6, ucum: 'u', name: 'micro' },
  { symbol: 'n', exponent: -9, ucum: 'n', name: 'nano' },
] as const;

const litrePrefixes = ['h', 'd', 'c', 'm', 'µ'];
const litreCodes = { '': 'LTR', h: 'HLT', d: 'DLT', c: 'CLT', m: 'MLT', µ: '4G' };

/** Every unit that a figure may have, besides money and counts. Codes: UN/CEFACT Recommendation 20, revision 14. */
export const unitTable: readonly TableUnit[] = [
  unit('V', 'V', { '': 'VLT', M: 'B78', k: 'KVT', m: '2Z', µ: 'D82' }, ['M', 'k', 'm', 'µ'], ['volt']),
  unit(
    'A',
    'A',
    { '': 'AMP', k: 'B22', m: '4K', µ: 'B84', n: 'C39' },
    ['k', 'm', 'µ', 'n'],
    ['ampere', 'amp'],
  ),
  unit('Ah', 'A.h', { '': 'AMH', k: 'TAH', m: 'E09' }, ['k', 'm'], ['amperehour', 'amphour']),
  unit(
    'Wh',
    'W.h',
    { '': 'WHR', k: 'KWH', M: 'MWH', G: 'GWH', T: 'D32' },
    ['E', 'P', 'T', 'G', 'M', 'k', 'm'],
    ['watthour'],
  ),
  unit(
    'W',
    'W',
    { '': 'WTT', k: 'KWT', M: 'MAW', G: 'A90', T: 'D31', m: 'C31', µ: 'D80' },
    ['T', 'G', 'M', 'k', 'm', 'µ'],
    ['watt'],
  ),
  unit('Wh/kg', 'W.h/kg', {}, ['k'], ['watthourperkilogram', 'watthourperkg']),
  unit('g', 'g', { '': 'GRM', k: 'KGM', m: 'MGM', µ: 'MC' }, ['k', 'm', 'µ', 'n'], ['gram', 'gramme']),
  unit('t', 't', { '': 'TNE', k: 'KTN' }, ['G', 'M', 'k'], ['tonne', 'ton']),
  unit(
    'm',
    'm',
    { '': 'MTR', k: 'KMT', d: 'DMT', c: 'CMT', m: 'MMT', µ: '4H', n: 'C45' },
    ['k', 'd', 'c', 'm', 'µ', 'n'],
    ['metre', 'meter'],
  ),
  unit(
    'm²',
    'm2',
    { '': 'MTK', k: 'KMK', d: 'DMK', c: 'CMK', m: 'MMK' },
    ['k', 'd', 'c', 'm'],
    ['squaremetre', 'squaremeter', 'sqm'],
    2,
  ),
  unit(
    'N·m',
    'N.m',
    { '': 'NU', M: 'B74', k: 'B48', m: 'D83' },
    ['M', 'k', 'm'],
    ['newtonmetre', 'newtonmeter'],
  ),
  unit(
    'km/h',
    'km/h',
    { '': 'KMH' },
    [],
    ['kmh', 'kph', 'km/hr', 'kmph', 'kilometreperhour', 'kilometresperhour'],
  ),
  unit('m/s', 'm/s', { '': 'MTS' }, [], ['metrepersecond', 'metrespersecond', 'mps']),
  unit('%', '%', { '': 'P1' }, [], ['percent', 'pct']),
  unit(
    'J',
    'J',
    { '': 'JOU', k: 'KJO', M: '3B', G: 'GV', T: 'D30', P: 'C68', E: 'A68', m: 'C15' },
    ['E', 'P', 'T', 'G', 'M', 'k', 'm'],
    ['joule'],
  ),
  unit('s', 's', { '': 'SEC', m: 'C26', µ: 'B98', n: 'C47' }, ['m', 'µ', 'n'], ['second', 'sec']),
  unit('min', 'min', { '': 'MIN' }, [], ['minute']),
  unit('h', 'h', { '': 'HUR' }, [], ['hour', 'hr']),
  unit('l', 'l', litreCodes, litrePrefixes, ['litre', 'liter']),
  unit('L', 'L', litreCodes, litrePrefixes, []),
  unit(
    'Ω',
    'Ohm',
    { '': 'OHM', k: 'B49', M: 'B75', G: 'A87', m: 'E45', µ: 'B94' },
    ['G', 'M', 'k', 'm', 'µ'],
    ['ohm'],
  ),
  unit(
    'Hz',
    'Hz',
    { '': 'HTZ', k: 'KHZ', M: 'MHZ', G: 'A86', T: 'D29' },
    ['T', 'G', 'M', 'k', 'm'],
    ['hertz'],
  ),
  unit(
    'Pa',
    'Pa',
    { '': 'PAL', h: 'A97', k: 'KPA', M: 'MPA', G: 'A89', m: '74' },
    ['G', 'M', 'k', 'h', 'm'],
    ['pascal'],
  ),
  unit('°C', 'Cel', { '': 'CEL' }, [], ['celsius', 'degreecelsius', 'degreescelsius', 'degc']),
  unit('mi', '[mi_i]', { '': 'SMI' }, [], ['mile']),
  unit('lb', '[lb_av]', { '': 'LBR' }, [], ['pound']),
  // Recommendation 20 has brake and metric horsepower, but no code for the mechanical one that UCUM's [HP] is.
  unit('hp', '[HP]', {}, [], ['horsepower', 'bhp']),
];

/** Units in which values are shown a second time, and never read: `in` after a number is most often the word. */
export const shownUnitTable: readonly TableUnit[] = [
  unit('mph', '[mi_i]/h', { '': 'HM' }, [], []),
  unit('in', '[in_i]', { '': 'INH' }, [], []),
  unit('ft', '[ft_i]', { '': 'FOT' }, [], []),
  unit('ft²', '[sft_i]', { '': 'FTK' }, [], []),
];

function unit(
  symbol: string,
  ucum: string,
  cefact: Readonly<Record<string, string>>,
  prefixes: readonly string[],
  names: readonly string[],
  power?: 2,
): TableUnit {
  return { symbol, ucum, cefact, prefixes, names, ...(power && { power }) };
}

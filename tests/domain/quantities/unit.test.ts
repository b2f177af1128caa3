import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Exact } from '../../../src/domain/quantities/exact-decimal.ts';
import {
  conversionFactor,
  convertValue,
  differsByPrefix,
  dimensionOf,
  dimensionOfRelation,
  sameDimension,
} from '../../../src/domain/quantities/unit-dimension.ts';
import { siPrefixes, unitTable } from '../../../src/domain/quantities/unit-table.ts';
import {
  findUnitSuggestion,
  parseCountName,
  parsePropertyUnit,
  parseUnit,
  unitPattern,
} from '../../../src/domain/quantities/unit.ts';
import type { Unit } from '../../../src/domain/quantities/unit.ts';

const measures = unitTable.flatMap(({ symbol, prefixes }) =>
  siPrefixes
    .filter((prefix) => prefix.symbol === '' || prefixes.includes(prefix.symbol))
    .map((prefix) => getUnit(prefix.symbol + symbol)),
);

describe('parseUnit', () => {
  test.each([
    ['V', 'V', 'VLT'],
    ['Ah', 'A.h', 'AMH'],
    ['mAh', 'mA.h', 'E09'],
    ['kWh', 'kW.h', 'KWH'],
    ['kg', 'kg', 'KGM'],
    ['km', 'km', 'KMT'],
    ['mm', 'mm', 'MMT'],
    ['kW', 'kW', 'KWT'],
    ['N·m', 'N.m', 'NU'],
    ['km/h', 'km/h', 'KMH'],
    ['%', '%', 'P1'],
    ['Wh/kg', 'W.h/kg', undefined],
    ['km²', 'km2', 'KMK'],
    ['MJ', 'MJ', '3B'],
    ['ml', 'ml', 'MLT'],
    ['hp', '[HP]', undefined],
  ])('gives %s the UCUM code %s and the CEFACT code %s', (symbol, ucum, cefact) => {
    expect(parseUnit(symbol)).toStrictEqual({ kind: 'measure', symbol, ucum, ...(cefact && { cefact }) });
  });

  it('reads a currency by its ISO 4217 code', () => {
    expect(parseUnit('CNY')).toStrictEqual({ kind: 'money', symbol: 'CNY' });
  });

  it('takes a look-alike for the character of the table', () => {
    expect(parseUnit('μg')?.symbol).toBe('µg');
    expect(parseUnit('\u2126')?.symbol).toBe('Ω');
    expect(parseUnit('N⋅m')?.symbol).toBe('N·m');
    expect(parseUnit('℃')?.symbol).toBe('°C');
  });

  test.each([
    'kw',
    'Nm',
    'cny',
    'pm',
    'am',
    'at',
    'PS',
    'day',
    'year',
    'cars',
    '',
    'constructor',
    '__proto__',
  ])('has no unit "%s"', (text) => {
    expect(parseUnit(text)).toBeUndefined();
  });
});

describe('findUnitSuggestion', () => {
  test.each([
    ['kw', 'kW'],
    ['KWH', 'kWh'],
    ['mah', 'mAh'],
    ['MWH', 'MWh'],
    ['Nm', 'N·m'],
    ['m2', 'm²'],
    ['kms', 'km'],
    ['lbs', 'lb'],
    ['volts', 'V'],
    ['kilowatt hours', 'kWh'],
    ['km/hr', 'km/h'],
    ['kmh', 'km/h'],
    ['cny', 'CNY'],
    ['RMB', 'CNY'],
    ['kWg', 'kWh'],
    ['metrs', 'm'],
  ])('takes %s for %s', (text, symbol) => {
    expect(findUnitSuggestion(text)).toBe(symbol);
  });

  it('suggests nothing for a text that is far from every unit, or long', () => {
    expect(findUnitSuggestion('cars')).toBeUndefined();
    expect(findUnitSuggestion('')).toBeUndefined();
    expect(findUnitSuggestion('kW'.repeat(500_000))).toBeUndefined();
  });

  it('always suggests a unit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const suggestion = findUnitSuggestion(text);
        return suggestion === undefined || parseUnit(suggestion) !== undefined;
      }),
    );
  });
});

describe('parsePropertyUnit', () => {
  test.each(['cars', 'parking spaces', 'plug-in cars', 'lbss', '辆'])('counts "%s"', (symbol) => {
    expect(parsePropertyUnit(symbol)).toStrictEqual({ ok: true, value: { kind: 'count', symbol } });
  });

  test.each([
    ['kwh', 'kWh'],
    ['volt', 'V'],
    ['hours', 'h'],
    ['KM', 'km'],
    ['eur', 'EUR'],
  ])('takes %s for a misspelt %s, not for a counted thing', (text, suggestion) => {
    expect(parsePropertyUnit(text)).toStrictEqual({
      ok: false,
      problems: [
        {
          rule: 'unit/unknown',
          message: `Unknown unit "${text}"; expected a unit such as V, kWh or km, a currency code such as CNY, or a counted thing such as parking spaces; did you mean "${suggestion}"?`,
          offset: 0,
          length: text.length,
          suggestion,
        },
      ],
    });
  });

  test.each([
    '',
    'Cars',
    '5 cars',
    'cars.',
    ' cars',
    'a',
    'x'.repeat(81),
    'a '.repeat(100_000),
    'aaa-'.repeat(20),
  ])('refuses the %#th text that is neither', (text) => {
    const parsed = parsePropertyUnit(text);
    expect(
      parsed.ok ? undefined : parsed.problems.map(({ rule, offset, length }) => [rule, offset, length]),
    ).toEqual([['unit/unknown', 0, text.length]]);
  });
});

describe('dimensions', () => {
  it('compares units of one dimension, and each currency and counted thing with itself only', () => {
    expect(sameDimension(getUnit('kWh'), getUnit('MJ'))).toBe(true);
    expect(sameDimension(getUnit('km/h'), getUnit('m/s'))).toBe(true);
    expect(sameDimension(getUnit('V'), getUnit('kg'))).toBe(false);
    expect(sameDimension(getUnit('CNY'), getUnit('USD'))).toBe(false);
    expect(sameDimension(getUnit('cars'), getUnit('vans'))).toBe(false);
    expect(sameDimension(getUnit('cars'), getUnit('%'))).toBe(false);
  });

  it('multiplies and divides dimensions, money and counts included', () => {
    expect(dimensionOfRelation(getUnit('V'), '*', getUnit('Ah'))).toBe(dimensionOf(getUnit('kWh')));
    expect(dimensionOfRelation(getUnit('kWh'), '/', getUnit('kg'))).toBe(dimensionOf(getUnit('Wh/kg')));
    expect(dimensionOfRelation(getUnit('cars'), '/', getUnit('cars'))).toBe(dimensionOf(getUnit('%')));
    expect(dimensionOfRelation(getUnit('CNY'), '/', getUnit('cars'))).toBe('#cars-1.¤CNY');
  });
});

describe('conversion', () => {
  test.each([
    ['kWh', 'Wh', '1000'],
    ['mAh', 'Ah', '0.001'],
    ['kWh', 'MJ', '3.6'],
    ['km²', 'm²', '1000000'],
    ['lb', 'kg', '0.45359237'],
    ['mi', 'km', '1.609344'],
    ['m/s', 'km/h', '3.6'],
    ['km/h', 'm/s', '0.2777777777777777777777777777777777777778'],
    ['l', 'ml', '1000'],
    ['t', 'kg', '1000'],
    ['CNY', 'CNY', '1'],
  ])('gives one %s in %s as %s', (from, to, factor) => {
    expect(conversionFactor(getUnit(from), getUnit(to))).toBe(factor);
  });

  it('gives 9 km/h as 2.5 m/s to the last digit', () => {
    expect(convertValue('9', getUnit('km/h'), getUnit('m/s'))).toBe('2.5');
  });

  it('throws across dimensions', () => {
    expect(() => conversionFactor(getUnit('V'), getUnit('kg'))).toThrow('V cannot be converted to kg');
  });

  it('tells a prefix from another unit', () => {
    expect(differsByPrefix(getUnit('kWh'), getUnit('Wh'))).toBe(true);
    expect(differsByPrefix(getUnit('kg'), getUnit('t'))).toBe(true);
    expect(differsByPrefix(getUnit('kWh'), getUnit('kWh'))).toBe(true);
    expect(differsByPrefix(getUnit('kWh'), getUnit('MJ'))).toBe(false);
    expect(differsByPrefix(getUnit('kWh'), getUnit('kg'))).toBe(false);
  });

  it('comes back to the value after a round trip', () => {
    const unit = fc.constantFrom(...measures);
    fc.assert(
      fc.property(unit, unit, fc.integer({ min: -1_000_000, max: 1_000_000 }), (from, to, value) => {
        fc.pre(sameDimension(from, to));
        const back = convertValue(convertValue(String(value), from, to), to, from);
        expect(new Exact(back).minus(value).abs().lte(1e-30)).toBe(true);
      }),
    );
  });
});

describe('unitPattern', () => {
  const pattern = new RegExp(`(?<![\\p{L}\\d])\\d[\\d.,]*[ -]?${unitPattern}(?![\\p{L}\\d])`, 'gu');

  it('knows every unit of the table whole', () => {
    const whole = new RegExp(`^${unitPattern}$`, 'u');
    expect(measures.filter(({ symbol }) => !whole.test(symbol))).toEqual([]);
  });

  it('finds units behind numbers, the longest first', () => {
    const text = 'a 101-kWh pack, 157 Wh/kg, 3.0s, 15s, 5 m², 120kW, 5 %, 5 μg, 20 CNY, 20 °C, 350 N·m.';
    expect(text.match(pattern)).toEqual([
      '101-kWh',
      '157 Wh/kg',
      '3.0s',
      '15s',
      '5 m²',
      '120kW',
      '5 %',
      '5 μg',
      '20 CNY',
      '20 °C',
      '350 N·m',
    ]);
  });

  it('passes over times of day, decades and prepositions', () => {
    expect('The 1990s and his 20s, at 9 pm or 5 am, in 2023 at home, 8 cars'.match(pattern)).toBeNull();
  });
});

function getUnit(text: string): Unit {
  const unit = parseUnit(text) ?? parseCountName(text);
  if (!unit) throw new Error(`no unit ${text}`);
  return unit;
}

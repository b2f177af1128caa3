import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { intervalOf, parseQuantity } from '../../../src/domain/quantities/quantity.ts';
import { parseCountName, parseUnit } from '../../../src/domain/quantities/unit.ts';
import type { Unit } from '../../../src/domain/quantities/unit.ts';
import { cases } from '../../helpers/patience.ts';

describe('parseQuantity', () => {
  it('keeps a number as printed, with its value and decimals', () => {
    expect(parseQuantity('139.0 Ah', getUnit('Ah'))).toStrictEqual({
      ok: true,
      value: {
        text: '139.0 Ah',
        comparator: null,
        number: { text: '139.0', value: '139', decimals: 1 },
        tolerance: null,
        upTo: null,
        unit: { kind: 'measure', symbol: 'Ah', ucum: 'A.h', cefact: 'AMH' },
      },
    });
  });

  test.each([
    ['≥ 800 km', 'km', '≥', '800', null, null],
    ['~500 km', 'km', '~', '500', null, null],
    ['< 3 s', 's', '<', '3', null, null],
    ['642 ± 1.5 kg', 'kg', null, '642', '1.5', null],
    ['642±1 kg', 'kg', null, '642', '1', null],
    ['10–20 km', 'km', null, '10', null, '20'],
    ['~ 10 – 20 km', 'km', '~', '10', null, '20'],
    ['-5–3 °C', '°C', null, '-5', null, '3'],
    ['−20–-10 °C', '°C', null, '-20', null, '-10'],
    ['215,900 CNY', 'CNY', null, '215900', null, null],
    ['1_234_567.50 CNY', 'CNY', null, '1234567.5', null, null],
    ['120 parking spaces', 'parking spaces', null, '120', null, null],
    ['101kWh', 'Wh', null, '101', null, null],
    ['101\u00A0kWh', 'kWh', null, '101', null, null],
    ['101\u202FkWh', 'kWh', null, '101', null, null],
    ['101\u2009kWh', 'kWh', null, '101', null, null],
    ['5%', '%', null, '5', null, null],
    ['-0 °C', '°C', null, '0', null, null],
  ])('reads "%s" in %s', (text, unit, comparator, number, tolerance, upTo) => {
    const parsed = parseQuantity(text, getUnit(unit));
    expect(parsed.ok && readBack(parsed.value)).toEqual([comparator, number, tolerance, upTo]);
  });

  const noNumber = 'expected a point before decimals and "," or "_" between thousands';
  const noQuantity = 'expected a number, a blank and a unit, such as';
  const noKm = 'expected km or a unit that converts to it';
  test.each<[string, string, string, number, number, string, string?]>([
    ['101', 'kWh', 'quantity/invalid', 0, 3, 'The number "101" has no unit; expected one such as "101 kWh"'],
    [
      '≥ 101 ',
      'kWh',
      'quantity/invalid',
      2,
      3,
      'The number "101" has no unit; expected one such as "101 kWh"',
    ],
    ['fast', 'km', 'quantity/invalid', 0, 4, `"fast" is no quantity; ${noQuantity} 101 km`],
    ['', 'km', 'quantity/invalid', 0, 0, `"" is no quantity; ${noQuantity} 101 km`],
    ['12,34 km', 'km', 'quantity/invalid', 0, 5, `"12,34" is no number; ${noNumber}: write "12.34"`, '12.34'],
    [
      '≥ 101,5 km',
      'km',
      'quantity/invalid',
      2,
      5,
      `"101,5" is no number; ${noNumber}: write "101.5"`,
      '101.5',
    ],
    [
      '1,234_567 km',
      'km',
      'quantity/invalid',
      0,
      9,
      `"1,234_567" is no number; ${noNumber}: write "1,234,567"`,
      '1,234,567',
    ],
    [
      '1.234,5 km',
      'km',
      'quantity/invalid',
      0,
      7,
      `"1.234,5" is no number; ${noNumber}: write "1234.5"`,
      '1234.5',
    ],
    ['007 km', 'km', 'quantity/invalid', 0, 3, `"007" is no number; ${noNumber}: write "7"`, '7'],
    ['1.5.2 km', 'km', 'quantity/invalid', 0, 5, `"1.5.2" is no number; ${noNumber}`],
    [
      '20–10 km',
      'km',
      'quantity/invalid',
      0,
      5,
      'The range "20–10" goes down; expected the lower number first: write "10–20"',
      '10–20',
    ],
    [
      '10–10 km',
      'km',
      'quantity/invalid',
      0,
      5,
      'The range "10–10" has no width; expected a number or a range that goes up: write "10"',
      '10',
    ],
    [
      'CNY 215,900',
      'CNY',
      'quantity/invalid',
      0,
      11,
      `"CNY 215,900" is no quantity; ${noQuantity} 101 CNY: write "215,900 CNY"`,
      '215,900 CNY',
    ],
    [
      '€5',
      'EUR',
      'quantity/invalid',
      0,
      2,
      `"€5" is no quantity; ${noQuantity} 101 EUR: write "5 EUR"`,
      '5 EUR',
    ],
    [
      '10-20 km',
      'km',
      'quantity/invalid',
      0,
      8,
      `"10-20 km" is no quantity; ${noQuantity} 101 km: write "10–20 km"`,
      '10–20 km',
    ],
    [
      '10 to 20 km',
      'km',
      'quantity/invalid',
      0,
      11,
      `"10 to 20 km" is no quantity; ${noQuantity} 101 km: write "10–20 km"`,
      '10–20 km',
    ],
    [
      '1 000 km',
      'km',
      'quantity/invalid',
      0,
      8,
      `"1 000 km" is no quantity; ${noQuantity} 101 km: write "1,000 km"`,
      '1,000 km',
    ],
    [
      '>= 5 km',
      'km',
      'quantity/invalid',
      0,
      7,
      `">= 5 km" is no quantity; ${noQuantity} 101 km: write "≥ 5 km"`,
      '≥ 5 km',
    ],
    [
      '5 +/- 1 km',
      'km',
      'quantity/invalid',
      0,
      10,
      `"5 +/- 1 km" is no quantity; ${noQuantity} 101 km: write "5 ± 1 km"`,
      '5 ± 1 km',
    ],
    [
      '.5 km',
      'km',
      'quantity/invalid',
      0,
      5,
      `".5 km" is no quantity; ${noQuantity} 101 km: write "0.5 km"`,
      '0.5 km',
    ],
    ['1e5 km', 'km', 'quantity/invalid', 0, 6, `"1e5 km" is no quantity; ${noQuantity} 101 km`],
    ['≥ 5 ± 1 km', 'km', 'quantity/invalid', 0, 10, `"≥ 5 ± 1 km" is no quantity; ${noQuantity} 101 km`],
    ['5 ± -1 km', 'km', 'quantity/invalid', 0, 9, `"5 ± -1 km" is no quantity; ${noQuantity} 101 km`],
    ['101 kms', 'km', 'unit/unknown', 4, 3, `Unknown unit "kms"; ${noKm}; did you mean "km"?`, 'km'],
    ['  101 cars', 'km', 'unit/unknown', 6, 4, `Unknown unit "cars"; ${noKm}`],
    ['5 kg', 'km', 'unit/dimension', 2, 2, `The unit "kg" does not compare with "km"; ${noKm}`],
    [
      '5 USD',
      'CNY',
      'unit/dimension',
      2,
      3,
      'The unit "USD" does not compare with "CNY"; expected the currency CNY',
    ],
    [
      '5 kg',
      'cars',
      'unit/dimension',
      2,
      2,
      'The unit "kg" does not compare with "cars"; expected a count of cars',
    ],
    [
      '120 trees',
      'cars',
      'unit/dimension',
      4,
      5,
      'The unit "trees" does not compare with "cars"; expected a count of cars',
    ],
    [
      '120 car',
      'cars',
      'unit/dimension',
      4,
      3,
      'The unit "car" does not compare with "cars"; expected a count of cars',
      'cars',
    ],
  ])('refuses "%s" in %s by %s at %i+%i', (text, unit, rule, offset, length, message, suggestion) => {
    const problem = { rule, offset, length, message, ...(suggestion !== undefined && { suggestion }) };
    expect(parseQuantity(text, getUnit(unit))).toStrictEqual({ ok: false, problems: [problem] });
  });

  it('reports the number and the unit together', () => {
    const parsed = parseQuantity('12,34 kw', getUnit('kW'));
    expect(parsed.ok ? [] : parsed.problems.map(({ rule, offset }) => [rule, offset])).toEqual([
      ['quantity/invalid', 0],
      ['unit/unknown', 6],
    ]);
  });

  it('refuses numbers of more than 30 digits', () => {
    expect(parseQuantity(`${'9'.repeat(30)} km`, getUnit('km')).ok).toBe(true);
    expect(parseQuantity(`${'9'.repeat(31)} km`, getUnit('km'))).toStrictEqual({
      ok: false,
      problems: [
        {
          rule: 'quantity/invalid',
          offset: 0,
          length: 31,
          message: 'A number of 31 digits; expected at most 30',
        },
      ],
    });
  });

  it('refuses a text of more than 200 characters', () => {
    expect(parseQuantity('9'.repeat(5000), getUnit('km'))).toStrictEqual({
      ok: false,
      problems: [
        {
          rule: 'quantity/invalid',
          offset: 0,
          length: 5000,
          message:
            'A text of 5000 characters is no quantity; expected a number, a blank and a unit, at most 200 characters',
        },
      ],
    });
  });

  test.each([
    '9'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    '1,'.repeat(500_000),
    '1 '.repeat(99),
    '1.'.repeat(99),
    '1 – '.repeat(49),
    `1${' '.repeat(198)}`,
    '±'.repeat(199),
    'CNY1'.repeat(49),
  ])('refuses hostile text %#', (text) => {
    expect(parseQuantity(text, getUnit('km')).ok).toBe(false);
  });

  it('never throws, and places every problem within the text', () => {
    const piece = fc.constantFrom(
      '1',
      '12,345',
      '0.5',
      ' ',
      '–',
      '-',
      '±',
      '≥',
      '~',
      'km',
      'kw',
      'CNY',
      'e',
      ',',
      '\u00A0',
      '٣',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parseQuantity(text, getUnit('km'));
        if (parsed.ok) return;
        for (const { offset, length } of parsed.problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: cases(500, 8000) },
    );
  });

  it('gives suggestions that mend the words at fault', () => {
    const texts = [
      '12,34 km',
      '20–10 km',
      '10-20 km',
      '1 000 km',
      '>= 5 km',
      '101 kms',
      '007 km',
      '12,34 kms',
    ];
    for (const text of texts) {
      const parsed = parseQuantity(text, getUnit('km'));
      const problems = parsed.ok ? [] : parsed.problems;
      const mended = problems.reduceRight(
        (written, { offset, length, suggestion }) =>
          written.slice(0, offset) + (suggestion ?? '') + written.slice(offset + length),
        text,
      );
      expect(parseQuantity(mended, getUnit('km')).ok).toBe(true);
    }
  });
});

describe('intervalOf', () => {
  test.each([
    ['726.7 V', '726.65', '726.75'],
    ['139 Ah', '138.5', '139.5'],
    ['139.0 Ah', '138.95', '139.05'],
    ['20,000 km', '19999.5', '20000.5'],
    ['-5 °C', '-5.5', '-4.5'],
    ['642 ± 1.5 kg', '640.5', '643.5'],
    ['642 ± 0 kg', '642', '642'],
    ['10–20.0 km', '9.5', '20.05'],
    ['~ 500 km', '495', '505'],
    ['≥ 800 km', '799.5', null],
    ['> 800 km', '799.5', null],
    ['≤ 800 km', null, '800.5'],
    ['< 3.0 s', null, '3.05'],
  ])('of %s is %s to %s', (text, low, high) => {
    const unit = getUnit(text.split(' ').at(-1) ?? '');
    const parsed = parseQuantity(text, unit);
    expect(parsed.ok && intervalOf(parsed.value)).toEqual({ low, high });
  });
});

function readBack(quantity: Extract<ReturnType<typeof parseQuantity>, { ok: true }>['value']): unknown[] {
  const { comparator, number, tolerance, upTo } = quantity;
  return [comparator, number.value, tolerance?.value ?? null, upTo?.value ?? null];
}

function getUnit(text: string): Unit {
  const unit = parseUnit(text) ?? parseCountName(text);
  if (!unit) throw new Error(`no unit ${text}`);
  return unit;
}

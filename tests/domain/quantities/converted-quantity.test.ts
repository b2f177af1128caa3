import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertQuantity, unitSystems } from '../../../src/domain/quantities/converted-quantity.ts';
import { Exact } from '../../../src/domain/quantities/exact-decimal.ts';
import { countSignificant } from '../../../src/domain/quantities/printed-number.ts';
import { convertValue } from '../../../src/domain/quantities/unit-dimension.ts';
import { parseUnit } from '../../../src/domain/quantities/unit.ts';
import { quantity } from '../../helpers/newsroom/invented-report.ts';

function convert(text: string, system: (typeof unitSystems)[number]) {
  return convertQuantity(quantity(text), system)?.text;
}

describe('convertQuantity', () => {
  test.each([
    ['642 kg', '1,420 lb'],
    ['645.8 kg', '1,424 lb'],
    ['800 km', '497 mi'],
    ['3,000 mm', '118.1 in'],
    ['210 km/h', '130 mph'],
    ['≥ 3,000 m²', '≥ 32,290 ft²'],
    ['≥ 500 km', '≥ 310 mi'],
    ['≤ 760 km', '≤ 473 mi'],
    ['10–20 kg', '22–44 lb'],
    ['200 ± 5 km', '124 ± 3 mi'],
    ['0.0 km', '0.0 mi'],
    ['250 kW', '335 hp'],
  ])('gives %s as %s', (stated, shown) => {
    expect(convert(stated, 'imperial')).toBe(shown);
  });

  test('gives hours of watts in joules, and what is not of the SI in its units', () => {
    expect(['101 kWh', '100 mi', '100 lb'].map((text) => convert(text, 'si'))).toEqual([
      '364 MJ',
      '161 km',
      '45.4 kg',
    ]);
  });

  test('leaves what has no counterpart', () => {
    for (const text of ['726.7 V', '139 Ah', '215,900 CNY', '100 cars', '100 mi', '2.78 s'])
      expect(convert(text, 'imperial')).toBeUndefined();
  });

  test('units that are only shown are not read: "in" is a word', () => {
    for (const symbol of ['in', 'ft', 'ft²', 'mph']) expect(parseUnit(symbol)).toBeUndefined();
  });

  // Numbers as authors print them, with closing zeros.
  const printed = fc
    .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));
  const unit = fc.constantFrom(
    'km',
    'm',
    'mm',
    'm²',
    'km/h',
    'kg',
    't',
    'kW',
    'kWh',
    'MWh',
    'mi',
    'lb',
    'hp',
  );

  test('never adds a digit, and is off by no more than half of its last one', () => {
    fc.assert(
      fc.property(printed, unit, fc.constantFrom(...unitSystems), (number, symbol, system) => {
        const stated = quantity(`${number} ${symbol}`);
        const shown = convertQuantity(stated, system);
        if (!shown) return;
        const exact = new Exact(convertValue(stated.number.value, stated.unit, shown.unit));
        const most = countSignificant(stated.number);
        const significant =
          shown.number.decimals > 0
            ? countSignificant(shown.number)
            : new Exact(shown.number.value).precision();
        expect(significant).toBeLessThanOrEqual(most);
        const place = new Exact(10).pow(exact.e - most + 1);
        expect(exact.minus(shown.number.value).abs().lte(place.times(0.5))).toBe(true);
      }),
    );
  });
});
